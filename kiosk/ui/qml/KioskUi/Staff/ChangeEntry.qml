import QtQuick
import KioskUi.Components
import KioskUi.Theme

// One difference: a sentence, the text before and after, and the pages that show it.
Column {
    id: entry

    required property string heading
    required property string sentence
    required property string before
    required property string after
    required property string pages
    required property bool first
    readonly property int longest: Math.min(width, Theme.textBody * 42)

    spacing: Theme.px(Theme.compact ? 8 : 14)

    BodyText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        font.pixelSize: Theme.textCard
        font.weight: Font.Bold
        lineHeight: Theme.lineHeading
        text: entry.heading
        topPadding: Theme.px(Theme.compact ? 8 : 18)
        visible: text !== ""
        width: entry.width
    }

    Rectangle {
        border.color: entry.first ? Theme.brand : Theme.line
        border.width: entry.first ? Theme.focusStroke : Theme.stroke
        color: Theme.card
        height: content.height + 2 * Theme.px(Theme.compact ? 16 : 26)
        radius: Theme.radiusButton
        width: entry.width

        Column {
            id: content

            spacing: Theme.px(Theme.compact ? 6 : 10)
            width: Math.min(parent.width - 2 * x, entry.longest)
            x: Theme.px(Theme.compact ? 18 : 30)
            y: Theme.px(Theme.compact ? 16 : 26)

            BodyText {
                font.weight: entry.first ? Font.Bold : Font.Normal
                lineHeight: Theme.lineTight
                text: entry.sentence
                width: parent.width
            }

            StaffLine {
                label: "Before"
                visible: value !== ""
                width: parent.width
                value: entry.before
            }

            StaffLine {
                label: "After"
                visible: value !== ""
                width: parent.width
                value: entry.after
            }

            BodyText {
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
                lineHeight: Theme.lineTight
                text: entry.pages
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
