import QtQuick
import KioskUi.Theme

// "Call 999 if:" in the only red on the page.
Rectangle {
    id: urgentBlock

    required property string title
    required property list<string> items

    border.color: Theme.urgent
    border.width: Theme.stroke
    color: Theme.card
    implicitHeight: head.height + itemList.implicitHeight + 2 * Theme.px(Theme.tallScript ? 4 : Theme.dense ? 6 : 28) + (Theme.tallScript && Theme.largeText ? Theme.px(8) : 0)
    radius: Theme.radiusCard

    Rectangle {
        id: head

        color: Theme.urgent
        height: caption.implicitHeight + 2 * Theme.px(Theme.tallScript ? 0 : Theme.dense ? 3 : 18)
        topLeftRadius: urgentBlock.radius
        topRightRadius: urgentBlock.radius
        width: parent.width

        BodyText {
            id: caption

            readonly property bool keepsWithNext: true

            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(32)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(32)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.urgentInk
            font.pixelSize: !Theme.tallScript ? Theme.textCard : Theme.dense ? Math.min(Theme.textBody, Theme.px(38)) : Theme.textBody
            font.weight: Font.Bold
            lineHeight: Theme.lineHeading
            text: urgentBlock.title
        }
    }

    ListBlock {
        id: itemList

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(Theme.tallScript ? 4 : Theme.dense ? 6 : 28)
        items: urgentBlock.items
        mark: "dot"
        // In Nastaliq the steps below it would have no room.
        textSize: Theme.tallScript ? Theme.textSecond : Theme.textBody
    }
}
