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
    readonly property list<Item> slots: [upper, lower]

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

        line: both.advanceWidth < width ? both.text : facts.model.summary
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

        sourceComponent: facts.model.tab === "keep" ? keep : (facts.model.tab === "call" || facts.model.tab === "text" ? call : address)
        visible: facts.model.tab !== ""
        width: parent.width
    }

    CodeSlot {
        id: upper

        codeSide: facts.codeSide
        model: facts.model
        shown: facts.hasPanel && facts.codeFirst
        width: parent.width
        words: facts.words
    }

    WayDetails {
        kiosk: facts.kiosk
        model: facts.model
        saysAfter: !facts.captioned && !facts.upright
        width: parent.width
        words: facts.words
    }

    BodyText {
        readonly property bool isInterfaceText: false

        color: Theme.inkSoft
        font.pixelSize: Theme.textLead
        lineHeight: Theme.lineTight
        text: both.text
        visible: Theme.dense && text !== ""
        width: parent.width
    }

    CodeSlot {
        id: lower

        codeSide: facts.codeSide
        model: facts.model
        shown: facts.hasPanel && !facts.codeFirst
        width: parent.width
        words: facts.words
    }

    NoPhone {
        model: facts.model
        offersDone: facts.offersDone
        visible: facts.model.tab === "call" || facts.model.tab === "text"
        width: parent.width

        onDone: facts.done()
    }

    DestinationDetails {
        model: facts.model
        hidden: facts.hiddenTabs
        saysForWhom: !Theme.dense && head.line !== both.text
        // Once, on the tab that the page begins with.
        visible: implicitHeight > 0 && facts.model.tab === facts.model.tabs[0]
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
