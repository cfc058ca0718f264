import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The address to type, or to write to.
ReadPanel {
    id: panel

    required property DestinationModel model
    readonly property bool mail: model.tab === "email"
    readonly property int side: Theme.px(Theme.dense ? 20 : (Theme.compact ? Theme.tallScript && Theme.largeText ? 36 : 24 : 46))

    implicitHeight: column.implicitHeight + 2 * Theme.px(Theme.dense ? 10 : (Theme.compact ? Theme.tallScript && Theme.largeText ? 20 : 14 : 30))

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: panel.side
        anchors.right: parent.right
        anchors.rightMargin: panel.side
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(Theme.compact ? 2 : 6)

        BodyText {
            color: Theme.inkSoft
            // Larger letters on a low page are the address's.
            font.pixelSize: Theme.dense ? (Theme.largeText ? Theme.px(34) : Theme.textSmall) : Theme.textBody
            lineHeight: Theme.lineTight
            text: panel.mail ? qsTr("Write from any phone or computer to") : qsTr("Type this on any phone or computer")
            width: parent.width
        }

        TypedAddress {
            function mailParts(): list<string> {
                return [panel.model.contact.email.replace(/[\u2066\u2069]/g, "")];
            }

            parts: panel.mail ? mailParts() : panel.model.typed
            width: parent.width
        }
    }
}
