import QtQuick
import KioskUi.Theme

// The beginning of every page: its heading, and one line under it. What follows begins at
// Theme.firstTop, on every page at the same height, or lower where the words need more room.
Item {
    id: head

    required property string title
    property string line: ""
    // As large with every size of text.
    property bool steady: false
    // Low screens keep the room of the line for what follows.
    property bool showsLine: !Theme.dense
    // Width at the end that the heading leaves to something beside it.
    property int aside: 0
    // The same, that only the line leaves.
    property int lineAside: 0
    // Said beside the title, on its base line, where both have room in one line. On a low page the
    // strokes of Nastaliq would have none above and below.
    property string note: ""
    readonly property int noteGap: Theme.px(Theme.dense ? 24 : 36)
    readonly property bool noted: note !== "" && !(Theme.tallScript && (Theme.dense || Theme.fills)) && titleRuler.advanceWidth(title.text) * 1.02 + noteGap + noteRuler.advanceWidth(note) * 1.02 <= width - aside
    // What the layout around puts between this and the next item.
    property int spacing: 0
    readonly property alias heading: title
    // Not whether it is visible: a heading that a page hides keeps its height.
    readonly property bool lined: line !== "" && showsLine
    // Space between the heading, or its line, and what follows.
    readonly property int least: Theme.px(Theme.dense ? (Theme.tallScript ? 8 : 4) : Theme.measure(20, 26, 10))

    // Below its letters a heading has room for tails, which most have not: lines of Nastaliq and
    // Arabic are much higher than their letters.
    readonly property int tails: {
        if (!Theme.tallScript && !Theme.arabic)
            return 0;
        const ink = letters.tightBoundingRect(head.title);
        return Math.max(0, Math.floor(letters.height - letters.ascent - ink.y - ink.height - Theme.px(2)));
    }
    // Above its letters, where a low page has no room for it.
    readonly property int air: Theme.dense && Theme.tallScript ? Math.max(0, Math.floor(letters.ascent + letters.tightBoundingRect(head.title).y - Theme.px(18))) : 0

    // On a low page a heading that nearly fits into one line is a little smaller.
    readonly property int size: {
        const most = measured.font.pixelSize;
        const wide = measured.advanceWidth(head.title) * 1.02;
        const fitting = Math.floor(most * (width - aside) / wide);
        return Theme.dense && !Theme.portrait && fitting < most && fitting > 0.76 * most ? fitting : most;
    }
    readonly property int steadySize: {
        if (!Theme.dense)
            return Theme.px(Theme.measure(72, 72, Theme.tallScript ? 46 : 54));
        return Math.min(Theme.px(Theme.tallScript ? 35 : 46), Math.floor(measured.font.pixelSize * (width - aside) / (measured.advanceWidth(head.title) * 1.02)));
    }
    // The width that the title needs in one line of the smallest letters.
    readonly property int leastWidth: Math.ceil(Theme.px(35) * measured.advanceWidth(head.title) * 1.02 / measured.font.pixelSize)

    // What is beside the heading can be on its line: anchors.baseline: head.baseline.
    baselineOffset: title.baselineOffset
    implicitHeight: Math.max((lined ? under.y + under.height : title.height) + least, Theme.firstTop - Theme.headTop) - spacing

    FontMetrics {
        id: measured

        font.family: Theme.family
        font.pixelSize: Theme.textPage
        font.weight: Font.Bold
    }

    FontMetrics {
        id: letters

        font: title.font
    }

    FontMetrics {
        id: titleRuler

        font: title.font
    }

    FontMetrics {
        id: noteRuler

        font.family: Theme.familyOf(head.note)
        font.pixelSize: Theme.textLead
    }

    Heading {
        id: title

        bottomPadding: -head.tails
        font.pixelSize: head.steady ? head.steadySize : head.size
        topPadding: -head.air
        text: head.title
        width: parent.width - head.aside
        x: Theme.rightToLeft ? head.aside : 0
    }

    BodyText {
        id: beside

        anchors.baseline: title.baseline
        color: Theme.inkSoft
        font.family: noteRuler.font.family
        font.pixelSize: noteRuler.font.pixelSize
        lineHeight: Theme.lineTight
        text: head.note
        visible: head.noted
        width: Math.ceil(implicitWidth)
        wrapMode: Text.NoWrap
        x: Theme.rightToLeft ? title.x + title.width - title.contentWidth - head.noteGap - width : title.contentWidth + head.noteGap
    }

    BalancedText {
        id: under

        color: Theme.inkSoft
        font.pixelSize: head.steady ? Theme.px(Theme.measure(42, 44, 36)) : Theme.textLead
        lineHeight: Theme.lineTight
        text: head.line
        visible: head.lined
        // At most about eighty characters.
        width: Math.min(parent.width - head.aside - head.lineAside, font.pixelSize * 34)
        x: Theme.rightToLeft ? parent.width - width : 0
        // Large letters of the note reach lower than the title's line.
        y: Math.max(title.height + (Theme.tallScript && Theme.portrait ? Theme.px(10) : 0), head.noted && !Theme.tallScript ? Math.ceil(beside.y + beside.height) : 0)
    }
}
