import QtQuick
import KioskUi.Theme

// A tall button beside what it scrolls: an arrow, a word, and which part of how many is shown.
Touchable {
    id: button

    required property string icon
    property string place: ""

    Accessible.description: place
    implicitHeight: column.implicitHeight + Theme.px(20)

    ControlFrame {
        anchors.fill: parent
        pressed: button.pressed
        radius: button.radius
    }

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.px(4)
        width: parent.width

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: button.icon
            size: Theme.px(button.place === "" ? 44 : 52)
        }

        UiText {
            anchors.horizontalCenter: parent.horizontalCenter
            font.pixelSize: Theme.textBar
            font.weight: Font.Bold
            text: button.name
        }

        UiText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.inkSoft
            font.pixelSize: Theme.textBar
            font.weight: Font.Normal
            text: button.place
            visible: text !== ""
        }
    }
}
