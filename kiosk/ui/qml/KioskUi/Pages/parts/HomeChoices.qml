import QtQuick
import KioskBackend
import KioskUi.Theme

// The topics, "I'm not sure" and the library. A free cell of the last row is the library's, so that all
// tiles are of one size and there is no hole.
Item {
    id: choices

    required property KioskModel kiosk
    // Height to fill.
    required property int fill
    // "I'm not sure" is in the page's rail.
    required property bool railed
    // Down to where the part of this is seen that is in view.
    property int seenTo: 0
    readonly property bool splits: true
    readonly property HomeModel model: kiosk.homePage
    readonly property bool hasLibrary: model.library !== ""
    readonly property bool inHole: grid.free === 1 && grid.columns > 1 && hasLibrary
    readonly property int gap: Theme.dense ? Theme.px(Theme.tallScript ? 4 : 6) : Theme.gapGrid
    // What comes before and after the topics.
    readonly property int before: unsure.visible && Theme.singleColumn ? unsure.height + gap : 0
    // With large text on a tall screen everything is lower, so that all of the page is in view.
    readonly property bool low: Theme.portrait && Theme.largeText && !Theme.compact
    readonly property int rowHeight: Math.max(unsure.implicitHeight, hasLibrary && !inHole ? library.implicitHeight : 0, Theme.px(Theme.tallScript && !Theme.compact ? 150 : Theme.measure(222, 268, 110)))
    readonly property int unsureHeight: oneRow ? rowHeight : Math.max(unsure.implicitHeight, Theme.px(Theme.singleColumn ? 98 : low ? 150 : (Theme.tallScript && !Theme.compact ? 150 : Theme.measure(222, 268, 110))))
    readonly property int libraryHeight: oneRow ? rowHeight : Math.max(library.implicitHeight, Theme.px(low ? 130 : Theme.tallScript && !Theme.compact ? 150 : Theme.measure(222, 240, 104)))
    readonly property bool oneRow: !Theme.portrait && !railed && !Theme.singleColumn
    readonly property int below: {
        if (railed || Theme.singleColumn)
            return 0;
        if (oneRow)
            return rowHeight + belowGap;
        return unsureHeight + belowGap + (hasLibrary && !inHole ? libraryHeight + gap : 0);
    }
    readonly property int belowGap: oneRow && !Theme.compact ? Theme.px(44) : gap
    readonly property int afterGrid: grid.y + grid.height
    // What is not in view of the topics, and of all buttons.
    readonly property int hiddenTopics: {
        let found = 0;
        for (let row = 0; row < grid.rows; row++) {
            if (grid.y + grid.yOf(row) + grid.tall > seenTo + 1)
                found += Math.min(grid.columns, grid.count - row * grid.columns);
        }
        return found;
    }
    readonly property int hidden: hiddenTopics + (library.visible && library.y + library.height > seenTo + 1 ? 1 : 0)
    readonly property string stillToCome: hiddenTopics > 0 ? qsTr("%1 left").arg(hidden) : ""
    readonly property string mostToCome: qsTr("%1 left").arg(grid.count)

    // Nastaliq needs twice the height: titles grow less, so that all topics stay in view.
    function titleSize(): int {
        if (Theme.singleColumn)
            return Theme.textTile;
        if (Theme.dense)
            return Theme.px(Theme.tallScript || Theme.arabic ? 33 : (Theme.textScale > 1 ? 40 : 35));
        if (Theme.arabic && !Theme.portrait && !Theme.compact)
            return Math.min(Theme.text(46), Theme.px(68));
        if (!Theme.tallScript)
            return Theme.text(Theme.measure(46, 48, 36));
        if (Theme.compact)
            return Theme.px(36);
        if (Theme.portrait)
            return Math.min(Theme.text(44), Theme.px(70));
        return Theme.px(Theme.largeText ? 56 : 40);
    }

    function columnsFor(count: int): int {
        if (Theme.singleColumn)
            return 1;
        if (Theme.split)
            return Theme.largeText ? 2 : 3;
        if (Theme.portrait)
            return Theme.largeText ? 1 : 2;
        if (Theme.dense || Theme.largeText || count === 4)
            return 2;
        return Math.max(1, Math.min(count, count > 6 ? 4 : 3));
    }

    implicitHeight: Math.max(afterGrid, unsure.visible ? unsure.y + unsure.height : 0, library.visible ? library.y + library.height : 0)

    LeadTile {
        id: unsure

        height: choices.unsureHeight
        icon: "circle-help"
        line: qsTr("Choose by pictures and plain words. There is no wrong answer.")
        name: qsTranslate("HomePage", "I’m not sure")
        showsLine: !Theme.dense && !Theme.largeText && (Theme.textScale === 1 || !Theme.compact) && (!Theme.tallScript || Theme.portrait && Theme.textScale === 1)
        titleSize: Theme.singleColumn ? grid.titleSize : Theme.text(Theme.compact ? 36 : 48)
        visible: !choices.railed
        width: choices.oneRow && choices.hasLibrary && !choices.inHole ? (grid.columns === 2 ? grid.cell : 2 * grid.cell + grid.spacing) : parent.width
        x: Theme.rightToLeft ? parent.width - width : 0
        y: Theme.singleColumn ? 0 : choices.afterGrid + choices.belowGap

        onActivated: choices.kiosk.visit.openUnsure()
    }

    TopicGrid {
        id: grid

        // Larger titles on a low screen have bare icons.
        boxed: !Theme.dense || Theme.singleColumn || (Theme.textScale === 1 && !Theme.tallScript)
        boxSize: Theme.px(!boxed || Theme.dense && Theme.tallScript ? 44 : Theme.dense ? 70 : (Theme.compact ? 76 : (Theme.split ? 84 : (Theme.portrait ? 116 : 132))))
        columns: choices.columnsFor(count)
        fill: choices.fill - choices.below - choices.before
        model: choices.model.topics
        mostLines: Theme.tallScript && (Theme.largeText || Theme.dense) ? 1 : 2
        padding: Theme.px(Theme.dense ? (boxed ? 12 : 9) : (Theme.compact ? 14 : (Theme.split ? 24 : 40)))
        paddingEnds: Theme.px(Theme.dense ? (Theme.arabic ? 0 : boxed && !Theme.tallScript ? 5 : 2) : (Theme.compact || Theme.split || Theme.largeText || Theme.tallScript ? 12 : 24))
        spacing: choices.gap
        stacked: Theme.portrait && !Theme.split && !Theme.compact && !Theme.largeText && count <= 6 && !(Theme.tallScript && Theme.textScale > 1)
        tallest: Theme.singleColumn ? Theme.px(120) : Theme.px(Theme.portrait ? 440 : 330)
        titleSize: choices.titleSize()
        titlesOnly: Theme.dense || Theme.largeText
        width: parent.width
        y: choices.before

        onChosen: target => choices.kiosk.visit.openTopic(target)
    }

    TopicTile {
        id: library

        readonly property list<string> parts: choices.model.libraryParts

        boxed: grid.boxed
        boxSize: grid.boxSize
        chevron: !choices.inHole && Theme.portrait && !Theme.compact
        height: choices.inHole ? grid.tall : choices.libraryHeight
        icon: "landmark"
        padding: grid.padding
        paddingEnds: grid.paddingEnds
        showsLine: choices.inHole ? grid.showsLines : unsure.showsLine
        stacked: choices.inHole && grid.stacked
        summary: {
            const words = [parts.includes("open") ? qsTr("opening hours") : "", parts.includes("events") ? qsTr("what’s on") : "", parts.includes("joining") ? qsTr("joining") : "", parts.includes("printing") ? qsTr("printing") : ""];
            const line = words.filter(word => word).join(Theme.rightToLeft ? "، " : ", ");
            return line.charAt(0).toUpperCase() + line.slice(1);
        }
        tallest: choices.inHole ? grid.highestWords : 0
        tint: "library"
        // A school's own name: it is no library.
        title: parts.includes("joining") ? qsTr("In this library") : choices.model.library
        titleSize: grid.titleSize
        visible: choices.hasLibrary
        width: choices.inHole ? grid.cell : (choices.oneRow && grid.columns > 1 ? choices.width - unsure.width - choices.gap : choices.width)
        x: choices.inHole ? grid.xOf(grid.columns - 1) : (Theme.rightToLeft ? 0 : choices.width - width)
        y: choices.inHole ? grid.y + grid.yOf(grid.rows - 1) : (choices.oneRow ? unsure.y : (unsure.visible && !Theme.singleColumn ? unsure.y + unsure.height : choices.afterGrid) + choices.gap)

        onActivated: choices.kiosk.visit.openLibrary()
    }
}
