import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The brown head of the library guide: the building's name, day, time, and whether it is open.
Rectangle {
    id: head

    required property LibraryModel library
    // Whether the building is open, in words.
    required property string now
    required property bool hasClock
    readonly property alias heading: name
    readonly property bool stacked: Theme.portrait
    readonly property int room: width - 2 * Theme.marginSide
    readonly property int aside: stacked ? 0 : Math.max(dayLine.width, nowText.implicitWidth) + Theme.gap
    // On a low screen the day leaves its room to a long name.
    readonly property bool showsDay: !Theme.dense || nameMetrics.advanceWidth + dayMetrics.advanceWidth + Theme.px(160) < room
    // The strokes of Nastaliq reach beyond their lines.
    readonly property int apart: Theme.tallScript ? Theme.px(Theme.compact ? 1 : 14) : 0
    // And below them more than above.
    readonly property int raised: Theme.tallScript && !stacked ? Theme.px(Theme.compact ? 4 : 10) : 0
    // The middle of a name in Nastaliq is that of its strokes.
    readonly property bool inked: Theme.tallScript && name.lineCount === 1
    readonly property rect ink: inked ? letters.tightBoundingRect(name.text) : Qt.rect(0, 0, 0, 0)
    readonly property int small: Theme.px(Theme.measure(42, 44, 33))

    color: GuideColours.head
    implicitHeight: stacked ? Math.max(Theme.px(Theme.compact ? 220 : 340), name.implicitHeight + dayLine.height + Theme.px(Theme.compact ? 60 : 130)) : Math.max(Theme.px(Theme.measure(Theme.tallScript ? 216 : 188, 188, Theme.tallScript ? 130 : 92)), name.implicitHeight + Theme.px(20))

    Heading {
        id: name

        color: GuideColours.headInk
        font.pixelSize: Theme.px(Theme.measure(68, 72, 42))
        text: head.library.name
        width: head.room - head.aside
        x: Theme.marginSide + (Theme.rightToLeft ? head.aside : 0)
        y: head.stacked ? (head.inked && !Theme.compact ? Theme.px(64) - Math.round(baselineOffset + head.ink.y) : Theme.px(Theme.compact ? 24 : 64)) : Math.round(head.inked ? head.height / 2 - head.ink.y - head.ink.height / 2 - baselineOffset : (head.height - implicitHeight) / 2)
    }

    FontMetrics {
        id: letters

        font: name.font
    }

    TextMetrics {
        id: nameMetrics

        font: name.font
        text: name.text
    }

    TextMetrics {
        id: dayMetrics

        font.family: Theme.family
        font.pixelSize: head.small
        font.weight: Font.DemiBold
        text: head.library.day
    }

    Row {
        id: dayLine

        spacing: Theme.px(Theme.compact ? 14 : 32)
        x: head.stacked !== Theme.rightToLeft ? Theme.marginSide : head.width - Theme.marginSide - width
        y: head.stacked ? head.height - height - Theme.px(Theme.compact ? 20 : 60) : Math.round(head.height / 2 - (nowText.visible ? height + head.apart + head.raised : height / 2))

        UiText {
            id: dayText

            Accessible.ignored: false
            color: GuideColours.headInk
            font.pixelSize: head.small
            font.weight: head.stacked ? Font.Normal : Font.DemiBold
            text: head.library.day
            visible: text !== "" && head.showsDay
        }

        UiText {
            Accessible.ignored: false
            anchors.baseline: dayText.visible ? dayText.baseline : undefined
            color: GuideColours.headInk
            font.family: Theme.usualFamily
            font.pixelSize: head.small
            font.weight: Font.Bold
            objectName: "clock"
            text: head.library.time
            visible: head.hasClock && text !== ""
        }
    }

    UiText {
        id: nowText

        Accessible.ignored: false
        alignedWith: head.stacked && dayText.visible ? dayText.text : text
        color: GuideColours.headInk
        font.pixelSize: head.small
        font.weight: head.stacked ? Font.Bold : Font.Normal
        text: head.now
        visible: text !== ""
        x: Theme.rightToLeft ? Theme.marginSide : head.width - Theme.marginSide - implicitWidth
        y: head.stacked ? (dayLine.width + implicitWidth + Theme.gap > head.room ? dayLine.y - height : dayLine.y) : Math.round(head.height / 2) + head.apart - head.raised
    }
}
