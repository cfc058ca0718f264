import QtQuick
import KioskUi.Theme

// One line of a destination: an icon and a text.
Item {
    id: labelledValue

    required property string icon
    required property string text
    property bool strong: false
    property color accent: Theme.brand
    // For reading aloud: the name of the text in the page's `readFirst`, and what is said instead.
    property string part: ""
    property string readAs: ""
    readonly property alias room: valueText.width

    implicitHeight: Math.max(mark.height, valueText.implicitHeight)

    Icon {
        id: mark

        anchors.left: parent.left
        color: labelledValue.accent
        name: labelledValue.icon
        y: Math.round((Theme.textBody * 1.36 - height) / 2)
    }

    BodyText {
        id: valueText

        readonly property string readAs: labelledValue.readAs

        anchors.left: mark.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        font.weight: labelledValue.strong ? Font.Bold : Font.Normal
        objectName: labelledValue.part
        text: labelledValue.text
    }
}
