import QtQuick
import KioskUi.Components
import KioskUi.Theme

// One thing to know about this screen: what it is about as icon and heading, then its lines. On low
// screens the lines need the room of the card.
Rectangle {
    id: about

    required property string icon
    required property string title
    required property list<string> items
    property bool numbered: false
    // Free height above and below the lines.
    property int spare: 0
    readonly property int inset: Theme.compact ? 0 : Theme.px(Theme.portrait ? 44 : 26)
    readonly property int needed: Math.ceil(head.height + list.anchors.topMargin + list.implicitHeight) + 2 * inset

    border.color: Theme.line
    border.width: Theme.compact ? 0 : Theme.stroke
    color: Theme.compact ? "transparent" : Theme.card
    implicitHeight: needed + spare
    radius: Theme.radiusCard

    Item {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: about.inset
        anchors.right: parent.right
        anchors.rightMargin: about.inset
        height: Math.max(mark.height, heading.implicitHeight)
        y: about.inset + Math.round(about.spare / 2)

        Icon {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.brand
            name: about.icon
            size: Theme.text(56)
        }

        Heading {
            id: heading

            anchors.left: mark.right
            anchors.leftMargin: Theme.px(22)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.textCard
            text: about.title
        }
    }

    ListBlock {
        id: list

        anchors.left: parent.left
        anchors.leftMargin: about.inset
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(Theme.compact ? 10 : 16)
        items: about.items
        mark: about.numbered ? "number" : "dot"
        // At most 80 characters a line.
        width: Math.min(about.width - 2 * about.inset, Theme.textBody * 34)
    }
}
