import QtQuick
import KioskUi.Components
import KioskUi.Theme

// A numbered step on the sample of a page.
Item {
    id: step

    required property int number
    required property string text
    readonly property int end: y + height

    height: Math.max(disc.height, words.implicitHeight)
    width: parent?.width ?? 0

    Rectangle {
        id: disc

        anchors.left: parent.left
        color: TopicColours.icon("talk")
        height: Theme.text(Theme.compact ? 48 : 72)
        radius: width / 2
        width: height

        UiText {
            anchors.centerIn: parent
            color: Theme.brandInk
            font.family: Theme.usualFamily
            font.pixelSize: Theme.textSecond
            font.weight: Font.Bold
            text: step.number
        }
    }

    BodyText {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Theme.px(Theme.compact ? 16 : 28)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.textStep
        font.weight: Font.Bold
        lineHeight: Theme.lineHeading
        text: step.text
    }
}
