pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// What is on, and what is useful here: beside each other, on a tall screen one below the other. An
// open page is before what is on; the ways to the others keep their place where there is room.
Item {
    id: front

    required property LibraryModel library
    required property BuildingLine words
    property color edge: Theme.edge
    property color soft: Theme.brandSoft
    // The height that there is for it.
    property int room: 0
    // Lines of text are not whole pixels high.
    readonly property int usable: room - 2
    readonly property bool opens: library.kind !== ""
    // The open page is higher than the room beside the tiles: it has the width to itself.
    property bool tooHigh: false
    readonly property bool stays: !opens || !(Theme.compact || Theme.largeText || Theme.split || tooHigh)
    readonly property bool titled: !Theme.dense && !Theme.split
    readonly property bool hasEvents: stays && library.eventCount > 0 && (!opens || library.kind !== "events" && slots > 0)
    readonly property bool beside: stays && !Theme.portrait && !Theme.dense && !Theme.largeText && (opens || library.eventCount > 0)
    readonly property int detailed: opens ? details.implicitHeight + between : 0
    readonly property int aside: Math.round((width - Theme.gapColumns) * (Theme.compact ? 0.44 : 0.378))
    readonly property int gap: Theme.px(Theme.dense ? 8 : 16)
    readonly property int headed: titled ? Math.ceil(usefulTitle.height) + eventsPart.spacing : 0
    // On a low screen, and in the lower part of a split page, the next event is in view, and a tile leads to all of them.
    readonly property bool eventsTile: (Theme.dense || Theme.split) && !opens && library.eventCount > 0
    readonly property int eventHeight: Theme.px(Theme.dense ? 92 : Theme.measure(138, 156, 100))
    readonly property int eventRoom: usable - detailed - headed - (beside ? 0 : headed + tiles.least + between)
    readonly property int slots: Math.max(opens ? 0 : (eventsTile ? 1 : 2), Math.min(Theme.portrait ? 6 : 5, Math.floor((eventRoom + gap) / (eventHeight + gap))))
    readonly property int rows: Math.max(1, Math.min(slots, library.eventCount))
    // A few rows fill their room: both columns end on the same line, a tall screen at its end.
    readonly property int rowRoom: eventRoom - (beside ? 0 : Math.max(0, tiles.lines * Theme.px(258) + (tiles.lines - 1) * gap - tiles.least))
    readonly property int rowHeight: Theme.compact || Theme.largeText ? eventHeight : Math.max(eventHeight, Math.min(Math.round(eventHeight * (beside ? 1.45 : 1.25)), Math.floor((rowRoom + gap) / rows) - gap))
    readonly property int between: Theme.dense ? gap : Theme.px(Theme.compact ? 16 : 44)
    // For PageStops: a page may end between its rows.
    readonly property bool splits: true

    signal opened(target: string)

    // Once it is laid out: never from one to the other and back.
    function measure(): void {
        details.settle();
        if (opens && room > 0 && details.implicitHeight > usable - (Theme.portrait ? headed + tiles.least + between : 0))
            tooHigh = true;
    }

    function begin(): void {
        tooHigh = false;
        soon.restart();
    }

    implicitHeight: beside ? Math.max(eventsPart.height, tilesPart.height) : (tilesPart.visible ? tilesPart.y + tilesPart.height : eventsPart.height)

    onRoomChanged: begin()
    onWidthChanged: begin()

    Timer {
        id: soon

        interval: 0

        onTriggered: front.measure()
    }

    Connections {
        function onPageChanged(): void {
            front.begin();
        }

        target: front.library
    }

    Column {
        id: eventsPart

        spacing: Theme.px(Theme.compact ? 8 : 20)
        visible: front.hasEvents || front.opens
        width: front.beside ? front.width - front.aside - Theme.gapColumns : front.width
        x: front.beside && Theme.rightToLeft ? front.aside + Theme.gapColumns : 0

        LibraryDetails {
            id: details

            edge: front.edge
            library: front.library
            soft: front.soft
            visible: front.opens
            width: parent.width

            onImplicitHeightChanged: soon.restart()
            onOpened: target => front.opened(target)
        }

        Heading {
            id: eventsTitle

            font.pixelSize: Theme.text(Theme.measure(48, 56, 38))
            text: front.words.events
            topPadding: front.opens ? front.between - eventsPart.spacing : 0
            visible: front.titled && front.hasEvents
            width: parent.width
        }

        EventList {
            edge: front.edge
            ledElsewhere: front.eventsTile
            library: front.library
            rowHeight: front.rowHeight
            slots: front.slots
            soft: front.soft
            visible: front.hasEvents
            width: parent.width

            onOpened: target => front.opened(target)
        }
    }

    Column {
        id: tilesPart

        spacing: eventsPart.spacing
        visible: front.stays && (front.library.tileCount > 0 || front.eventsTile)
        width: front.beside ? front.aside : front.width
        x: front.beside && !Theme.rightToLeft ? front.width - front.aside : 0
        y: front.beside || !eventsPart.visible ? 0 : eventsPart.height + front.between

        Heading {
            id: usefulTitle

            font.pixelSize: eventsTitle.font.pixelSize
            text: qsTr("Useful here")
            visible: front.titled
            width: parent.width
        }

        GuideTiles {
            id: tiles

            edge: front.edge
            hasEvents: front.eventsTile
            library: front.library
            room: front.usable - (front.beside ? 0 : tilesPart.y) - front.headed
            soft: front.soft
            spacing: front.gap
            width: parent.width
            words: front.words

            onOpened: target => front.opened(target)
        }
    }
}
