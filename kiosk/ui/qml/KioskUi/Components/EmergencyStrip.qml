import QtQuick
import KioskUi.Theme

// Whom to call now, on every page.
Rectangle {
    id: strip

    required property string danger
    required property string otherwise

    color: Theme.card
    implicitHeight: Theme.stripHeight

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.stroke
        width: parent.width
    }

    Rectangle {
        anchors.left: parent.left
        color: Theme.urgent
        height: parent.height
        width: Theme.px(14)
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(20)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.urgent
            name: "siren"
            size: Theme.px(44)
            visible: !Theme.compact
        }

        Label {
            Accessible.ignored: false
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.textBar
            font.weight: Font.Bold
            text: strip.danger
        }

        Label {
            Accessible.ignored: false
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.textBar
            font.weight: Font.Normal
            text: strip.otherwise
        }
    }
}
