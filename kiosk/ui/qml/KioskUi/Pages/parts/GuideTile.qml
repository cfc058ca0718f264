import QtQuick
import KioskUi.Components
import KioskUi.Theme

// A page about the building: an icon, and its name below, or beside it where rows are low: on a low
// screen, and in Nastaliq, whose lines are high.
Touchable {
    id: tile

    required property string icon
    property color edge: Theme.edge
    property color soft: Theme.brandSoft
    property color accent: GuideColours.accent
    // Its page is open.
    property bool chosen: false
    // The icon is beside the words.
    readonly property bool inLine: Theme.tallScript || (Theme.compact && !Theme.portrait)
    readonly property int inset: Theme.px(Theme.compact ? 14 : 24)
    readonly property int gap: Theme.px(Theme.compact ? 12 : 14)
    readonly property int used: inLine ? Math.max(mark.height, label.implicitHeight) : mark.height + gap + label.implicitHeight

    Accessible.selected: chosen
    implicitHeight: Math.max(Theme.target, used + 2 * Theme.px(Theme.dense ? (Theme.tallScript ? 8 : 2) : (Theme.tallScript ? 10 : 20)))
    radius: Theme.radiusCard

    ControlFrame {
        anchors.fill: parent
        chosen: tile.chosen
        colour: tile.accent
        edge: tile.edge
        pressed: tile.pressed
        radius: tile.radius
        soft: tile.soft
    }

    ChosenMark {
        anchors.margins: Theme.px(14)
        anchors.right: parent.right
        anchors.top: parent.top
        chosen: tile.chosen
        colour: tile.accent
        ink: Theme.card
    }

    Item {
        id: content

        anchors.centerIn: parent
        height: tile.used
        width: parent.width - 2 * tile.inset

        Icon {
            id: mark

            anchors.left: tile.inLine ? parent.left : undefined
            anchors.horizontalCenter: tile.inLine ? undefined : parent.horizontalCenter
            color: tile.accent
            name: tile.icon
            size: Theme.px(Theme.compact ? 44 : Theme.measure(tile.inLine ? 56 : 72, 88, 44))
            y: tile.inLine ? Math.round((parent.height - height) / 2) : 0
        }

        BalancedText {
            id: label

            Accessible.ignored: true
            anchors.left: tile.inLine ? mark.right : parent.left
            anchors.leftMargin: tile.inLine ? tile.gap : 0
            anchors.right: parent.right
            font.pixelSize: Theme.text(Theme.measure(38, 42, 33))
            font.weight: Font.Bold
            horizontalAlignment: tile.inLine ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: Theme.lineTight
            text: tile.name
            // The strokes of Nastaliq rise beside Latin letters.
            topPadding: Theme.tallScript && /[A-Za-z]/.test(tile.name) ? Math.round(font.pixelSize * 0.2) : 0
            y: tile.inLine ? Math.round((parent.height - implicitHeight) / 2) : mark.height + tile.gap
        }
    }
}
