import QtQuick
import KioskUi.Components
import KioskUi.Theme

// The number in place of a code, where there is only a number.
Rectangle {
    id: panel

    required property string phone
    required property bool urgent

    border.color: Theme.line
    border.width: Theme.stroke
    color: Theme.card
    radius: Theme.radiusCard

    Column {
        anchors.centerIn: parent
        spacing: Theme.px(48)
        width: parent.width - 2 * Theme.padding

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: panel.urgent ? Theme.urgent : Theme.brand
            name: "phone"
            size: Theme.px(180)
        }

        BodyText {
            Accessible.name: qsTranslate("DestinationPage", "Call %1").arg(panel.phone)
            color: panel.urgent ? Theme.urgent : Theme.ink
            font.family: Theme.usualFamily
            font.pixelSize: Theme.px(260)
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            minimumPixelSize: Theme.px(42)
            objectName: "number"
            text: panel.phone
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }
}
