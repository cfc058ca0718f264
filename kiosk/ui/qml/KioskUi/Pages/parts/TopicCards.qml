pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The cards of a topic. On low pages each is its title in two lines.
TileGrid {
    id: cards

    required property KioskModel kiosk
    readonly property TopicModel page: kiosk.topicPage
    // Height in which all cards are in view, if need be without their lines; 0: any.
    property int room: 0
    property bool plain: short
    readonly property bool short: Theme.dense || Theme.singleColumn
    readonly property int letters: Theme.singleColumn ? (Theme.tallScript ? Theme.px(40) : Theme.textTile) : Theme.text(Theme.measure(42, 46, 34))

    function fit(): void {
        if (room > 0 && needed > room)
            plain = true;
    }

    model: page.cards
    spacing: Theme.px(Theme.dense ? 10 : Theme.measure(16, 24, 12))
    tallest: Theme.px(Theme.dense ? 130 : 210)

    delegate: Tile {
        id: card

        required property string target
        required property string textLanguage
        readonly property real wide: Theme.dense ? measured.advanceWidth(title) : 0
        // Three lines: closer, so that two rows of cards stay in view.
        readonly property bool close: !Theme.largeText && wide > 1.75 * (width - 2 * side)

        // On one line where there is one column.
        bare: wide > (Theme.singleColumn ? (Theme.tallScript ? 0.85 : 0.97) : 1.75) * (width - 2 * side - boxSize - gap)
        boxSize: Theme.px(Theme.dense ? 68 : Theme.measure(104, 118, 64))
        gap: Theme.px(Theme.compact ? 16 : 32)
        leads: !Theme.dense
        lineGap: Theme.px(Theme.compact ? 2 : 4)
        side: Theme.px(Theme.compact ? 14 : 28)
        padding: Theme.px(close ? 1 : Theme.dense ? (Theme.tallScript ? 3 : 6) : Theme.measure(6, 14, 8))
        showsSummary: !cards.plain
        summarySize: Theme.text(Theme.measure(34, 37, 33))
        tint: cards.page.tint
        titleLine: close ? 1.02 : 1.17
        titleSize: close ? Theme.text(33) : cards.letters

        onActivated: cards.kiosk.visit.openCard(target)
    }

    // At once: the first picture of the page has the cards as they stay.
    onNeededChanged: fit()
    onRoomChanged: {
        plain = short;
        Qt.callLater(fit);
    }

    FontMetrics {
        id: measured

        font.family: Theme.family
        font.pixelSize: cards.letters
        font.weight: Font.Bold
    }
}
