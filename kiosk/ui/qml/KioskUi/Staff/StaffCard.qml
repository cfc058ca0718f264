import QtQuick
import KioskUi.Components
import KioskUi.Theme

// One group of the console's status: an icon, a heading and its lines.
Rectangle {
    id: card

    required property string icon
    required property string title
    property bool calls: false
    default property alias content: column.data
    readonly property int inset: Theme.px(Theme.compact ? 18 : 34)
    readonly property int between: Theme.px(Theme.compact ? 10 : 18)

    border.color: calls ? Theme.brand : Theme.line
    border.width: calls ? Theme.focusStroke : Theme.stroke
    color: Theme.card
    implicitHeight: head.height + (column.implicitHeight ? column.implicitHeight + between : 0) + 2 * inset
    radius: Theme.radiusCard

    Item {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: card.inset
        anchors.right: parent.right
        anchors.rightMargin: card.inset
        height: Math.max(mark.height, heading.implicitHeight)
        y: card.inset

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.brand
            name: card.icon
        }

        BodyText {
            id: heading

            Accessible.name: text
            Accessible.role: Accessible.Heading
            anchors.left: mark.right
            anchors.leftMargin: Theme.px(18)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.textBody
            font.weight: Font.Bold
            lineHeight: Theme.lineHeading
            text: card.title
        }
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: card.inset
        anchors.right: parent.right
        anchors.rightMargin: card.inset
        anchors.top: head.bottom
        anchors.topMargin: card.between
        spacing: Theme.px(Theme.compact ? 6 : 10)
    }
}
