import QtQuick
import KioskUi.Components
import KioskUi.Theme

// What looks like the button of the attract screen, all of which is one.
Rectangle {
    id: invitation

    required property string text

    color: Theme.card
    implicitHeight: Theme.px(Theme.compact ? 92 : 130)
    implicitWidth: row.implicitWidth + Theme.px(Theme.compact ? 80 : 120)
    radius: height / 2

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(24)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.band
            name: "pointer"
            size: Theme.px(Theme.compact ? 48 : 60)
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.band
            font.pixelSize: Theme.px(Theme.compact ? 38 : 48)
            font.weight: Font.Bold
            text: invitation.text
        }
    }
}
