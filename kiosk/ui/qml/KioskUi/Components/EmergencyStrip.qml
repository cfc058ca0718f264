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
            visible: !Theme.compact
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.textSmall
            font.weight: Font.Bold
            lineHeight: 1
            text: strip.danger
            wrapMode: Text.NoWrap
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.textSmall
            lineHeight: 1
            text: strip.otherwise
            wrapMode: Text.NoWrap
        }
    }
}
