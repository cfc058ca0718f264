import QtQuick
import KioskUi.Theme

// One of several choices: the chosen one has a tick and an edge in the brand's colour.
Touchable {
    id: choice

    property string icon: ""
    property bool chosen: false
    property int textSize: Theme.textBody
    property string fontFamily: Theme.family
    property int inset: Theme.px(32)
    readonly property int beside: 2 * inset + Theme.px(4) + (mark.visible ? mark.width + row.spacing : 0)
    // Nastaliq writes the end of a word back under it: the ink is wider than the advance.
    readonly property real needed: Math.max(fullSize.advanceWidth, fullSize.boundingRect.width)
    // A long name in a narrow place: smaller, never cut.
    readonly property int letters: Math.floor(textSize * Math.min(1, (width - beside) / needed))
    // Spoken by the kiosk's voice after the name; screen readers know it from the state.
    readonly property string spokenDetail: chosen ? qsTr("Chosen") : ""

    // What a screen reader says for it instead, until the focus moves on.
    property string told: ""

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: plain(told || name)
    Accessible.role: Accessible.RadioButton
    implicitHeight: Math.max(Theme.buttonHeight, label.height + Theme.px(24))
    implicitWidth: Math.ceil(needed) + beside
    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)

    onActiveFocusChanged: told = ""

    TextMetrics {
        id: fullSize

        font.family: choice.fontFamily
        font.pixelSize: choice.textSize
        font.weight: Font.Bold
        text: choice.name
    }

    Rectangle {
        anchors.fill: parent
        border.color: choice.chosen ? Theme.brand : Theme.edge
        border.width: choice.chosen ? Theme.focusStroke : Theme.stroke
        color: choice.chosen || choice.pressed ? Theme.brandSoft : Theme.card
        radius: choice.radius
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Math.round(choice.inset / 2)

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            color: choice.chosen ? Theme.brand : Theme.ink
            name: choice.chosen ? "check" : choice.icon
            size: Math.round(choice.textSize * 1.1)
            visible: name !== ""
        }

        UiText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            font.family: choice.fontFamily
            font.pixelSize: choice.letters
            font.weight: choice.chosen ? Font.Bold : Font.DemiBold
            height: naturalHeight
            text: choice.name
        }
    }
}
