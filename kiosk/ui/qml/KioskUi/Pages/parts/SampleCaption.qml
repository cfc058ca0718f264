import QtQuick
import KioskUi.Components
import KioskUi.Theme

// The upper edge of the sample of a page: says what it is. In a narrow column its words have no icon,
// and two lines at most.
Rectangle {
    id: caption

    required property string text
    // Between its edge and the icon.
    required property int side
    readonly property int gap: Theme.px(14)
    readonly property bool marked: line.advanceWidth + side + eye.width + 2 * gap <= width

    border.color: Theme.line
    border.width: Theme.stroke
    color: Theme.brandSoft
    height: Math.max(Theme.px((Theme.compact ? 52 : 84) + (Theme.tallScript ? 20 : 0)), words.lineCount > 1 ? words.implicitHeight + gap : 0)

    TextMetrics {
        id: line

        font: words.font
        text: caption.text
    }

    // Its lower corners are square.
    Rectangle {
        anchors.bottom: parent.bottom
        color: parent.color
        height: parent.radius
        width: parent.width - 2 * Theme.stroke
        x: Theme.stroke
    }

    Icon {
        id: eye

        anchors.left: parent.left
        anchors.leftMargin: caption.side
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.brand
        name: "eye"
        size: Theme.px(Theme.compact ? 36 : 48)
        visible: caption.marked
    }

    BodyText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: caption.marked ? caption.side + eye.width + caption.gap : caption.gap
        anchors.right: parent.right
        anchors.rightMargin: caption.gap
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.brand
        font.pixelSize: Theme.px(Theme.measure(38, 38, 33))
        font.weight: Font.Bold
        lineHeight: Theme.lineHeading
        text: caption.text
    }
}
