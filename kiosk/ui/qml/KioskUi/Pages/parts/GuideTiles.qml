pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Theme

// The tiles of the pages about the building, in rows that fill the width.
Item {
    id: tiles

    required property LibraryModel library
    required property BuildingLine words
    property color edge: Theme.edge
    property color soft: Theme.brandSoft
    // The first tile leads to all events.
    property bool hasEvents: false
    property int spacing: Theme.gapGrid
    // The height that there is for them.
    property int room: 0
    readonly property int across: Theme.largeText && !Theme.portrait ? (Theme.compact ? 1 : 2) : (Theme.dense ? 3 : (width > Theme.px(1500) ? 3 : 2))
    readonly property int usual: Theme.px(Theme.measure(280, 320, Theme.dense ? 110 : 128))
    readonly property int count: repeater.count + (hasEvents ? 1 : 0)
    readonly property int lines: Math.ceil(count / across)
    readonly property int share: Math.min(usual, Math.floor((room - (lines - 1) * spacing) / lines))
    // What they need at the least, with one line of text each.
    readonly property int least: lines * Theme.px(Theme.measure(Theme.tallScript ? 150 : 200, Theme.tallScript ? 150 : 200, Theme.portrait ? 150 : 92)) + (lines - 1) * spacing

    signal opened(target: string)

    // Five are rows of three and two, or of two, two and one: the last row fills the width too.
    function arrange(): void {
        const all = hasEvents ? [events] : [];
        for (let i = 0; i < repeater.count; i++)
            all.push(repeater.itemAt(i) as GuideTile);
        if (width <= 0 || all.includes(null))
            return;
        let y = 0;
        for (let next = 0, row = 0; next < all.length; row++) {
            const inRow = Math.ceil((all.length - next) / (lines - row));
            const some = all.slice(next, next + inRow);
            const wide = Math.floor((width - (inRow - 1) * spacing) / inRow);
            let high = share;
            for (const [place, tile] of some.entries()) {
                tile.width = wide;
                tile.x = (Theme.rightToLeft ? inRow - 1 - place : place) * (wide + spacing);
                tile.y = y;
                high = Math.max(high, tile.implicitHeight);
            }
            for (const tile of some)
                tile.height = high;
            y += high + spacing;
            next += inRow;
        }
        implicitHeight = Math.max(0, y - spacing);
    }

    Component.onCompleted: arrange()
    onAcrossChanged: arrange()
    onCountChanged: arrange()
    onShareChanged: arrange()
    onWidthChanged: arrange()

    GuideTile {
        id: events

        edge: tiles.edge
        icon: "calendar-days"
        name: tiles.words.events
        soft: tiles.soft
        visible: tiles.hasEvents

        onActivated: tiles.opened("events")
        onImplicitHeightChanged: Qt.callLater(tiles.arrange)
    }

    Repeater {
        id: repeater

        model: tiles.library.tiles

        onItemAdded: tiles.arrange()

        GuideTile {
            required property string target
            required property string title
            required property string textLanguage

            chosen: target === tiles.library.target
            edge: tiles.edge
            name: tiles.words.page(target, title)
            soft: tiles.soft

            onActivated: {
                if (!chosen)
                    tiles.opened(target);
            }
            onImplicitHeightChanged: Qt.callLater(tiles.arrange)
        }
    }
}
