import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The code on its own light ground, and under it the name of the site that it opens.
Rectangle {
    id: panel

    required property DestinationModel model
    // Of the code in device pixels, with its quiet zone.
    required property int side
    // Height of the host's line; on the lowest screens the host is beside the code instead.
    required property int hostHeight
    required property string host
    required property int inset

    border.color: Theme.line
    border.width: Theme.stroke
    color: Theme.codeLight
    radius: Theme.radiusCard

    QrCode {
        // The address has been said.
        readonly property string readAs: qsTranslate("DestinationPage", "QR code")

        Accessible.focusable: true
        Accessible.name: qsTranslate("DestinationPage", "QR code for %1").arg(panel.model.host)
        Accessible.role: Accessible.Graphic
        height: panel.side
        objectName: "qr"
        payload: panel.model.payload
        width: panel.side
        x: Math.round((panel.width - width) / 2)
        y: panel.inset
    }

    UiText {
        Accessible.ignored: false
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(12)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        color: Theme.codeDark
        font.family: Theme.usualFamily
        font.pixelSize: Theme.px(Theme.compact ? 33 : 42)
        font.weight: Font.Bold
        height: panel.hostHeight
        horizontalAlignment: Text.AlignHCenter
        objectName: "host"
        text: panel.host
        visible: !Theme.dense
        y: panel.inset + panel.side
        wrapMode: Text.Wrap
    }
}
