pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// One of several choices with a picture of what it does. The chosen one has a thick edge, a soft fill
// and a tick, whose place is always kept: no word moves. Its size is the same at every text size, so
// that it stays under the finger that chooses another one.
Touchable {
    id: choice

    property bool chosen: false
    // The picture: an icon, or a component.
    property string icon: ""
    property Component picture: null
    // The picture is above the name.
    property bool upright: false
    property color ground: Theme.card
    property color ink: Theme.ink
    property int textSize: Theme.px(Theme.measure(upright ? 36 : 38, 40, 34))
    // What a screen reader says for it instead, until the focus moves on.
    property string told: ""
    // Spoken by the kiosk's voice after the name; screen readers know it from the state.
    readonly property string spokenDetail: chosen ? qsTr("Chosen") : ""
    readonly property color colour: chosen ? Theme.ink : ink
    readonly property int inset: Theme.px(Theme.compact || upright ? 10 : 22)
    readonly property int gap: Theme.px(Theme.compact ? 8 : 16)
    readonly property int room: upright ? width - 2 * inset : width - 2 * inset - shown.width - mark.width - 2 * gap
    // A long word in a narrow place: smaller, never broken or cut.
    // What FontMetrics measures does not tell when its font changes: a binding has to name the font.
    readonly property real widestWord: metrics.font.pixelSize > 0 ? name.split(" ").reduce((most, word) => Math.max(most, metrics.advanceWidth(word), metrics.boundingRect(word).width), 1) : 1
    readonly property int letters: Math.floor(textSize * Math.min(1, room / widestWord))
    readonly property int needed: Math.ceil(upright ? shown.height + label.implicitHeight : label.implicitHeight)

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: plain(told || name)
    Accessible.role: Accessible.RadioButton
    implicitHeight: Math.max(Theme.target, needed + Theme.px(Theme.compact ? 6 : 10))

    onActiveFocusChanged: told = ""

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: choice.textSize
        font.weight: Font.Bold
    }

    Component {
        id: iconPicture

        Icon {
            color: choice.chosen ? Theme.brand : choice.ink
            name: choice.icon
            size: Theme.px(Theme.compact || (choice.upright && Theme.tallScript) ? 36 : 48)
        }
    }

    ControlFrame {
        anchors.fill: parent
        chosen: choice.chosen
        color: choice.chosen || choice.pressed ? Theme.brandSoft : choice.ground
        pressed: choice.pressed
        radius: choice.radius
    }

    Loader {
        id: shown

        anchors.left: choice.upright ? undefined : parent.left
        anchors.leftMargin: choice.inset
        anchors.horizontalCenter: choice.upright ? parent.horizontalCenter : undefined
        sourceComponent: choice.picture ?? (choice.icon ? iconPicture : null)
        y: Math.round((choice.height - (choice.upright ? choice.needed : height)) / 2)
    }

    BodyText {
        id: label

        Accessible.ignored: true
        anchors.left: choice.upright ? undefined : shown.right
        anchors.leftMargin: choice.gap
        anchors.horizontalCenter: choice.upright ? parent.horizontalCenter : undefined
        color: choice.colour
        font.pixelSize: choice.letters
        font.weight: Font.Bold
        horizontalAlignment: choice.upright ? Text.AlignHCenter : Text.AlignLeft
        lineHeight: Theme.lineHeading
        text: choice.name
        width: choice.room
        wrapMode: Text.WordWrap
        y: choice.upright ? shown.y + shown.height : Math.round((choice.height - implicitHeight) / 2)
    }

    ChosenMark {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: choice.upright ? Theme.px(12) : choice.inset
        chosen: choice.chosen
        height: Theme.px(Theme.compact ? 30 : 40)
        width: height
        y: choice.upright ? Theme.px(Theme.compact ? 6 : 12) : Math.round((choice.height - height) / 2)
    }
}
