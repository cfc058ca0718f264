import QtQuick
import KioskUi.Components
import KioskUi.Theme

// The number to call, as large as its line allows.
Row {
    id: call

    required property string phone
    required property bool urgent

    spacing: Theme.px(26)

    IconBox {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        filled: true
        icon: "phone"
        urgent: call.urgent
        visible: !Theme.compact
    }

    BodyText {
        Accessible.name: qsTranslate("DestinationPage", "Call %1").arg(call.phone)
        anchors.verticalCenter: parent.verticalCenter
        color: call.urgent ? Theme.urgent : Theme.ink
        font.family: Theme.usualFamily
        font.pixelSize: Theme.textNumber
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        lineHeight: 1
        minimumPixelSize: Theme.px(36)
        objectName: "number"
        text: call.phone
        width: call.width - (mark.visible ? mark.width + call.spacing : 0)
        wrapMode: Text.NoWrap
    }
}
