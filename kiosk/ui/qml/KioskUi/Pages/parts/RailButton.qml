import QtQuick
import KioskUi.Components
import KioskUi.Theme

// An icon over a word, in the rail beside the later pages of a low screen.
Touchable {
    id: button

    required property string icon
    required property string word
    property bool filled: false
    readonly property color ink: filled ? Theme.brandInk : Theme.ink

    ControlFrame {
        anchors.fill: parent
        filled: button.filled
        pressed: button.pressed
        radius: button.radius
    }

    Column {
        anchors.centerIn: parent

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: button.ink
            name: button.icon
            size: Theme.px(44)
        }

        UiText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: button.ink
            font.pixelSize: Theme.textBar
            font.weight: Font.Bold
            height: Theme.tallScript ? Theme.textBarLine : Math.round(font.pixelSize * 1.3)
            text: button.word
            // A word too long for the rail: the icon alone.
            visible: implicitWidth <= button.width - Theme.px(8)
        }
    }
}
