import QtQuick
import KioskUi.Theme

// A place to get help: its name, with the number by which it is reached, and a line about it.
Tile {
    id: tile

    required property PlaceLine words

    // Two in a row.
    property bool narrow: false
    // With less air, where many places share a column.
    property bool tight: false
    readonly property list<string> interfaceWords: words.ours

    boxSize: Theme.px(Theme.compact ? 64 : (narrow ? 80 : 96))
    gap: Theme.px(Theme.compact ? 16 : (narrow ? 22 : 30))
    side: Theme.px(Theme.compact ? 14 : (narrow ? 24 : 28))
    padding: Theme.px(Theme.tallScript ? 4 : tight ? 7 : (Theme.compact ? 10 : (narrow ? 12 : 17)))
    strong: true
    summary: words.brief
    title: words.title
    summarySize: Theme.textSecond
}
