import QtQuick
import KioskUi.Theme

// Tiles in rows that fill the width and the spare height: five tiles make rows of three and two,
// without a hole.
Item {
    id: grid

    property alias model: repeater.model
    property alias delegate: repeater.delegate
    readonly property alias count: repeater.count
    // Pages may end between two rows.
    readonly property bool splits: true
    property int columns: 3
    property int spacing: Theme.gap
    property int fill: 0
    property int tallest: Theme.px(460)
    // Height without filling.
    property int needed: 0
    // That of its highest row.
    property int highest: 0
    readonly property int rows: Math.ceil(count / columns)
    // Extra height of each row, besides, and what it has at least.
    property int spareForRow: 0
    // Low rows get all of that until they are as high as the others.
    property bool evens: false
    property int least: 0

    // The height that low rows grow to, lowest first, with `extra` for all of them together.
    function evened(heights: list<int>, extra: int): int {
        const sorted = heights.slice().sort((one, other) => one - other);
        let low = sorted[0];
        for (let count = 1; count <= sorted.length; count++) {
            const next = sorted[count] ?? Infinity;
            if ((next - low) * count >= extra)
                return low + Math.floor(extra / count);
            extra -= (next - low) * count;
            low = next;
        }
        return low;
    }

    function arrange(): void {
        const count = repeater.count;
        if (count === 0 || width <= 0) {
            implicitHeight = needed = highest = 0;
            return;
        }
        const lines = Math.ceil(count / columns);
        const heights = [];
        let next = 0;
        for (let row = 0; row < lines; row++) {
            const across = Math.ceil((count - next) / (lines - row));
            const wide = Math.floor((width - (across - 1) * spacing) / across);
            let high = 0;
            for (let i = 0; i < across; i++) {
                const item = repeater.itemAt(next + i) as Tile;
                if (!item)
                    return;
                item.width = wide;
                item.x = LayoutMirroring.enabled ? width - wide - i * (wide + spacing) : i * (wide + spacing);
                high = Math.max(high, item.implicitHeight);
            }
            heights.push([next, across, high]);
            next += across;
        }
        const natural = heights.reduce((sum, row) => sum + row[2], 0) + (lines - 1) * spacing;
        const spare = Math.max(0, Math.floor((fill - natural) / lines), spareForRow);
        const low = evens ? evened(heights.map(row => row[2]), spare * lines) : 0;
        let y = 0;
        for (const [first, across, high] of heights) {
            const tall = Math.max(high, grid.least, Math.min(evens ? low : high + spare, tallest));
            for (let i = 0; i < across; i++) {
                const item = repeater.itemAt(first + i) as Tile;
                item.y = y;
                item.height = tall;
                item.inset = Math.floor((tall - high) / 2);
            }
            y += tall + spacing;
        }
        implicitHeight = y - spacing;
        highest = Math.max(...heights.map(row => row[2]));
        // Last, because a grid that then leaves out lines arranges its tiles again.
        needed = natural;
    }

    Component.onCompleted: arrange()
    LayoutMirroring.onEnabledChanged: arrange()
    onColumnsChanged: arrange()
    onFillChanged: arrange()
    onLeastChanged: arrange()
    onSpacingChanged: arrange()
    onSpareForRowChanged: arrange()
    onTallestChanged: arrange()
    onWidthChanged: arrange()

    Repeater {
        id: repeater

        onItemAdded: (index, item) => {
            item.implicitHeightChanged.connect(grid.arrange);
            grid.arrange();
        }
        onItemRemoved: grid.arrange()
    }
}
