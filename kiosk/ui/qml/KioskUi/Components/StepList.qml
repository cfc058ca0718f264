pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// Steps: number, what to do in bold, a quiet line about it, a picture.
// Where the steps with their lines do not fit into `room`, but alone they do, the lines follow
// below the last step.
Item {
    id: list

    property list<string> items: []
    property list<string> whys: []
    property list<string> icons: []
    property string title: ""
    property color accent: Theme.brand
    // Height that a page has for the steps; 0: any.
    property int room: 0
    // Only what to do: on low pages.
    property bool short: Theme.dense
    // Height of each row with its line and without.
    property list<int> whole: []
    property list<int> alone: []
    readonly property int count: items.length
    readonly property bool hasLines: whys.some(one => one !== "")
    readonly property int head: caption.visible ? caption.height + Theme.px(8) : 0
    readonly property int free: room - head
    // Where all steps, or three of them, have room without their lines only.
    readonly property bool brief: hasLines && (short || (width > 0 && room > 0 && (sum(whole) > free && sum(alone) <= free || fitting(whole) < Math.min(3, count) && fitting(alone) > fitting(whole))))
    readonly property list<int> least: brief ? alone : whole
    // The rows that a page has share the rest of its height; on a low screen, whose later pages are
    // higher, those of the first one.
    readonly property int fit: fitting(least)
    readonly property int share: {
        const used = sum(least.slice(0, fit));
        return fit > 0 ? Math.min(Math.floor((free - used) / fit), Math.round(used / fit * 0.35)) : 0;
    }
    readonly property int discSize: Theme.text(Theme.dense ? 46 : Theme.measure(66, 72, 52))
    readonly property int indent: discSize + Theme.px(Theme.dense ? 18 : 28)

    function sum(heights: list<int>): int {
        return heights.reduce((all, one) => all + one, 0);
    }

    // The number of rows that a page has.
    function fitting(heights: list<int>): int {
        let fit = 0;
        for (let used = 0; fit < heights.length && used + heights[fit] <= free; fit++)
            used += heights[fit];
        return fit;
    }

    // Where a row begins.
    function topOf(index: int): int {
        return head + sum(least.slice(0, index)) + (Theme.dense ? Math.min(index, fit) : index) * share;
    }

    function measure(): void {
        const rows = [];
        for (let i = 0; i < repeater.count; i++)
            rows.push(repeater.itemAt(i) as StepRow);
        if (rows.includes(null))
            return;
        whole = rows.map(row => row.whole);
        alone = rows.map(row => row.alone);
    }

    implicitHeight: topOf(count) + (brief ? lines.implicitHeight : 0)

    BodyText {
        id: caption

        Accessible.role: Accessible.Heading
        font.pixelSize: Theme.textCard
        font.weight: Font.Bold
        lineHeight: Theme.lineHeading
        text: list.title
        visible: text !== ""
        width: list.width
    }

    Repeater {
        id: repeater

        model: list.items

        onCountChanged: list.measure()

        StepRow {
            required property int index
            required property string modelData

            accent: list.accent
            discSize: list.discSize
            height: (list.least[index] ?? 0) + (index < list.fit || !Theme.dense ? list.share : 0)
            icon: list.icons[index] ?? ""
            indent: list.indent
            line: list.whys[index] ?? ""
            number: index + 1
            showsLine: !list.brief
            title: modelData
            width: list.width
            y: list.topOf(index)

            onAloneChanged: list.measure()
            onWholeChanged: list.measure()

            // Between two steps. On a low page the strokes of Nastaliq would run into it.
            Rectangle {
                color: Theme.line
                height: Theme.stroke
                visible: parent.index > 0 && !(Theme.dense && Theme.tallScript)
                width: parent.width - list.indent
                x: Theme.rightToLeft ? 0 : list.indent
            }
        }
    }

    // What is said about the steps, each with the number of its own.
    Column {
        id: lines

        topPadding: Theme.px(Theme.dense ? 6 : 16)
        visible: list.brief
        width: list.width
        y: list.topOf(list.count)

        Repeater {
            model: list.brief ? list.whys.map((line, index) => [index + 1, line]).filter(one => one[1] !== "") : []

            StepRow {
                required property var modelData

                accent: list.accent
                discSize: list.discSize
                indent: list.indent
                line: modelData[1]
                number: modelData[0]
                quiet: true
                title: ""
                width: lines.width
            }
        }
    }
}
