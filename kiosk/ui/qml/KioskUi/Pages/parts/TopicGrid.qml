pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// The topics in cells of one size, which share the height that there is. A title has its line where
// there is room for it; where most have none, all titles stand alone.
Item {
    id: grid

    property alias model: repeater.model
    readonly property alias count: repeater.count
    property int columns: 3
    property int spacing: Theme.gapGrid
    // Height to share.
    property int fill: 0
    property int tallest: Theme.px(460)
    // What something else in a free cell needs.
    property int least: 0
    property bool titlesOnly: false
    property int mostLines: 2
    property bool stacked: false
    property bool pictured: false
    property int titleSize: Theme.textTile
    property bool boxed: true
    property int boxSize: Theme.iconBox
    property int padding: Theme.px(Theme.compact ? 14 : 40)
    property int paddingEnds: Theme.px(Theme.compact ? 14 : 36)
    readonly property int rows: Math.ceil(count / columns)
    readonly property int cell: Math.floor((width - (columns - 1) * spacing) / columns)
    // Cells of the last row that are free.
    readonly property int free: rows * columns - count
    readonly property int share: rows > 0 ? Math.floor((fill - (rows - 1) * spacing) / rows) : 0
    readonly property int title: ascending(tile => tile.neededTitle).pop() ?? 0
    // The least height in which more than half of the tiles have their lines.
    readonly property int half: ascending(tile => tile.neededWhole)[Math.floor(made / 2)] ?? 0
    readonly property int highestWords: ascending(tile => tile.contentHeight).pop() ?? 0
    // Tiles that are there: Repeater does not say when itemAt() changes.
    property int made: 0
    readonly property bool showsLines: !titlesOnly && half <= share
    readonly property int tall: Math.max(Theme.target, title, least, Math.min(share, tallest))

    signal chosen(target: string)

    function xOf(column: int): int {
        return Theme.rightToLeft ? width - cell - column * (cell + spacing) : column * (cell + spacing);
    }

    function yOf(row: int): int {
        return row * (tall + spacing);
    }

    // Returns a height that each tile needs, in ascending order.
    function ascending(height: var): list<real> {
        const found = [];
        for (let i = 0; i < made; i++) {
            const tile = repeater.itemAt(i) as TopicTile;
            if (tile)
                found.push(height(tile));
        }
        return found.sort((one, other) => one - other);
    }

    implicitHeight: Math.max(0, rows * (tall + spacing) - spacing)

    Repeater {
        id: repeater

        onItemAdded: grid.made += 1
        onItemRemoved: grid.made -= 1

        TopicTile {
            id: tile

            required property int index
            required property string target

            boxed: grid.boxed
            boxSize: grid.boxSize
            height: grid.tall
            padding: grid.padding
            mostLines: grid.mostLines
            paddingEnds: grid.paddingEnds
            pictured: grid.pictured
            showsLine: grid.showsLines && neededWhole <= grid.share
            stacked: grid.stacked
            tallest: grid.highestWords
            titleSize: grid.titleSize
            width: grid.cell
            x: grid.xOf(index % grid.columns)
            y: grid.yOf(Math.floor(index / grid.columns))

            onActivated: grid.chosen(target)
        }
    }
}
