pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// A destination from its name to its last detail, in the order in which a visitor needs it: the
// ways to reach it, the number or address, what happens then. On an upright screen the code too.
ScrollArea {
    id: facts

    required property KioskModel kiosk
    required property DestinationModel model
    required property WayWords words
    // The panel with the code is part of the column.
    required property bool upright
    // Side of a code in the column.
    required property int codeSide
    // The code is beside, and says what the phone will show.
    property bool captioned: false
    // Tabs are elsewhere.
    property bool lowTabs: false
    property list<string> hiddenTabs: []
    property bool offersDone: false
    readonly property bool codeFirst: Theme.compact || Theme.textScale > 1 || Theme.tallScript
    readonly property bool hasPanel: upright && (model.payload !== "" || (model.opening.closed && model.opening.weekCount > 0))
    // An upright page without a code has room for what the other tabs say.
    readonly property bool fillsUp: upright && !Theme.compact && facts.model.tab === "email"
    readonly property list<Item> slots: [upper, lower]
    // What is left of an upright page: number or address, code, and what is said between them share it.
    // Heading and tabs keep their places.
    readonly property int share: {
        if (!upright || Theme.compact || Theme.split)
            return 0;
        const parts = [head, tabs, way, upper, between, lower, noPhone, always].filter(part => part.visible && part.implicitHeight > 0);
        const needed = parts.reduce((all, part) => all + part.implicitHeight + spacing, topMargin - spacing);
        return Math.max(0, Math.min(Theme.px(hasPanel ? 160 : 220), Math.floor((height - Theme.marginEnd - Theme.px(8) - needed) / (hasPanel ? 3 : 2))));
    }

    signal done

    // Scrolls until the number, and a code in this column if it can be, are above a height at which
    // something in front of the page begins.
    function keepFree(limit: int): void {
        const top = way.mapToItem(facts, 0, 0).y;
        const parts = [essential(way) ?? way, ...slots.filter(one => one.visible)];
        const ends = parts.map(one => one.mapToItem(facts, 0, one.height).y);
        const low = Math.max(...ends) - top <= limit ? Math.max(...ends) : ends[0];
        const first = parts[0].mapToItem(facts, 0, 0).y;
        if (low > limit)
            glideTo(Math.ceil(contentY + Math.min(low - limit, first)), false);
    }

    // The number or the address itself.
    function essential(item: Item): Item {
        const names = ["number", "text", "address", "group"];
        if (names.includes(item.objectName) && item.visible)
            return item;
        for (const child of item.children) {
            const found = child.visible ? essential(child) : null;
            if (found)
                return found;
        }
        return null;
    }

    // In Nastaliq a row for the buttons would be the row of what happens then.
    rail: Theme.compact || (Theme.tallScript && !upright)
    spacing: Theme.px(Theme.dense ? 8 : Theme.measure(Theme.tallScript ? 14 : 26, 40, 14))
    topMargin: Theme.headTop

    PageHead {
        id: head

        readonly property bool isInterfaceText: false
        readonly property bool fitsLine: showsLine && both.advanceWidth < width

        // Whom it is for: in the line, beside the name, or, where there is room, in a second line.
        line: fitsLine || !(noted || Theme.compact) ? both.text : facts.model.summary
        note: fitsLine ? "" : facts.model.forWhom.replace(/[.۔]$/, "")
        spacing: facts.spacing
        title: facts.model.name
        width: parent.width

        Component.onCompleted: heading.objectName = "name"
    }

    TextMetrics {
        id: both

        font.family: Theme.family
        font.pixelSize: Theme.textLead
        text: [facts.model.summary, facts.model.forWhom].filter(part => part).join(" ")
    }

    Loader {
        id: tabs

        active: !facts.lowTabs && facts.model.tabs.length > 1
        visible: active
        width: parent.width

        sourceComponent: Tabs {
            chosen: facts.model.tabs.indexOf(facts.model.tab)
            icons: facts.words.icons
            names: facts.words.names

            onPicked: index => facts.model.choose(facts.model.tabs[index])
        }
    }

    Loader {
        id: way

        height: implicitHeight + facts.share
        sourceComponent: facts.model.tab === "keep" ? keep : (facts.model.tab === "call" || facts.model.tab === "text" ? call : address)
        visible: facts.model.tab !== ""
        width: parent.width
    }

    CodeSlot {
        id: upper

        codeSide: facts.codeSide
        height: implicitHeight + facts.share
        model: facts.model
        shown: facts.hasPanel && facts.codeFirst
        width: parent.width
        words: facts.words
    }

    Item {
        id: between

        readonly property bool splits: details.splits

        implicitHeight: details.implicitHeight
        height: implicitHeight + facts.share
        visible: implicitHeight > 0
        width: parent.width

        WayDetails {
            id: details

            kiosk: facts.kiosk
            model: facts.model
            saysAfter: !facts.captioned && !facts.upright
            width: parent.width
            words: facts.words
            y: Math.round(facts.share / 2)
        }
    }

    BodyText {
        readonly property bool isInterfaceText: false

        color: Theme.inkSoft
        font.pixelSize: Theme.textLead
        lineHeight: Theme.lineTight
        text: head.noted ? facts.model.summary : both.text
        visible: Theme.dense && text !== ""
        width: parent.width
    }

    CodeSlot {
        id: lower

        codeSide: facts.codeSide
        height: implicitHeight + facts.share
        model: facts.model
        shown: facts.hasPanel && !facts.codeFirst
        width: parent.width
        words: facts.words
    }

    NoPhone {
        id: noPhone

        model: facts.model
        offersDone: facts.offersDone
        // One needs a phone or a computer to write, too.
        visible: ["call", "text"].includes(facts.model.tab) || facts.fillsUp
        width: parent.width

        onDone: facts.done()
    }

    DestinationDetails {
        id: always

        model: facts.model
        hidden: facts.hiddenTabs
        saysForWhom: !Theme.dense && head.line !== both.text && !head.noted
        // Once, on the tab that the page begins with; and where a page would be nearly empty.
        visible: implicitHeight > 0 && (facts.model.tab === facts.model.tabs[0] || facts.fillsUp && !Theme.tallScript)
        width: parent.width
    }

    Component {
        id: call

        CallPanel {
            model: facts.model
        }
    }

    Component {
        id: address

        AddressPanel {
            model: facts.model
        }
    }

    Component {
        id: keep

        KeepPanel {
            model: facts.model
        }
    }
}
