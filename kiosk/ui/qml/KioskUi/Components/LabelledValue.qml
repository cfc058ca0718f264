import QtQuick
import KioskUi.Theme

// One line of a destination: an icon and words.
Item {
    id: fact

    required property string icon
    required property string text
    property bool strong: false
    readonly property alias room: words.width

    implicitHeight: Math.max(mark.height, words.implicitHeight)

    Icon {
        id: mark

        anchors.left: parent.left
        color: Theme.brand
        name: fact.icon
        y: Math.round((Theme.textBody * 1.36 - height) / 2)
    }

    BodyText {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        font.weight: fact.strong ? Font.Bold : Font.Normal
        text: fact.text
    }
}
