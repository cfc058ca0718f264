import QtQuick
import KioskUi.Components
import KioskUi.Theme

// One thing to know about this screen: icon, heading and lines. On low screens without a frame,
// which would take the room of the lines.
Rectangle {
    id: card

    required property string icon
    required property string title
    required property list<string> items
    property bool numbered: false
    // For PageStops: it is never cut.
    readonly property bool isPart: true
    // Nastaliq needs the room of its frame's air.
    readonly property bool tight: Theme.tallScript && !Theme.portrait && !Theme.compact
    readonly property int inset: Theme.compact ? 0 : Theme.px(Theme.portrait ? 44 : (tight ? 14 : 26))
    readonly property int needed: Math.ceil(head.height + itemList.anchors.topMargin + itemList.implicitHeight) + 2 * inset

    border.color: Theme.line
    border.width: Theme.compact ? 0 : Theme.stroke
    color: Theme.compact ? "transparent" : Theme.card
    implicitHeight: needed
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

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.brand
            name: card.icon
            size: Theme.text(56)
        }

        Heading {
            id: heading

            anchors.left: mark.right
            anchors.leftMargin: Theme.px(22)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.textCard
            text: card.title
        }
    }

    ListBlock {
        id: itemList

        anchors.left: parent.left
        anchors.leftMargin: card.inset
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(card.tight ? 0 : (Theme.compact ? 10 : 16))
        items: card.items
        // Words of a bundle are no styled text.
        styled: false
        textSize: Theme.compact || Theme.portrait ? Theme.textBody : Theme.textSmall
        mark: card.numbered ? "number" : "dot"
        // At most 80 characters a line.
        width: Math.min(card.width - 2 * card.inset, textSize * 34)
    }
}
