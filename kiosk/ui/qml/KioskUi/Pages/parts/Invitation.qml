import QtQuick
import KioskUi.Components
import KioskUi.Theme

// Looks like a button; in fact all of the attract screen is one.
Rectangle {
    id: invitation

    required property string text
    // A text that is wider becomes smaller.
    required property int widest
    // A finger is on the screen, wherever.
    property bool pressed: false
    readonly property int inset: Theme.px(Theme.compact ? 32 : 60)

    color: pressed ? "#9ad4ea" : Theme.pick("#ffffff", Theme.card, Theme.card)
    implicitHeight: Theme.px(Theme.compact ? 92 : 148)
    implicitWidth: row.implicitWidth + 2 * inset
    radius: height / 2

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(24)

        Icon {
            id: pointer

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.band
            name: "pointer"
            size: Theme.px(Theme.compact ? 48 : 60)
        }

        UiText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.band
            font.pixelSize: Theme.px(Theme.compact ? 38 : 56)
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(34)
            text: invitation.text
            width: Math.min(implicitWidth, invitation.widest - 2 * invitation.inset - pointer.width - row.spacing)
        }
    }
}
