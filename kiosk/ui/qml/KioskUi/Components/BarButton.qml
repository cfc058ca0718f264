import QtQuick
import KioskUi.Theme

// A button of the bar: icon above its word. `current` marks the page one is on.
Touchable {
    id: button

    required property string icon
    property bool current: false
    readonly property color inkColour: current ? Theme.brand : Theme.ink

    implicitHeight: Theme.buttonHeight
    implicitWidth: Math.max(Theme.buttonWidth, label.implicitWidth + Theme.px(32))

    Rectangle {
        anchors.fill: parent
        color: button.current || button.pressed ? Theme.brandSoft : Theme.card
        radius: button.radius
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.px(Theme.compact ? 2 : 6)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: button.inkColour
            name: button.icon
            size: Theme.iconBar
        }

        Words {
            id: label

            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: button.inkColour
            font.pixelSize: Theme.textSmall
            font.weight: button.current ? Font.Bold : Font.Normal
            lineHeight: 1
            text: button.name
            wrapMode: Text.NoWrap
        }
    }
}
