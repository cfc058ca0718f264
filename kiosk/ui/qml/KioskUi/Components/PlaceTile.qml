import QtQuick
import KioskUi.Theme

// A place to get help: its name, with the number by which it is reached, and a line about it.
Tile {
    id: tile

    required property PlaceLine words

    boxSize: Theme.px(Theme.compact ? 64 : 96)
    padding: Theme.px(Theme.compact ? 14 : 24)
    strong: true
    summary: words.brief
    title: words.title
    summarySize: Theme.textSecond
}
