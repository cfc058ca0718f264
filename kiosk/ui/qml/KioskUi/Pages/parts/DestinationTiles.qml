pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// "Where to get help" and the tiles of a page's destinations.
Item {
    id: tiles

    required property KioskModel kiosk
    property bool titled: true
    property bool showsSummaries: !Theme.dense
    property int titleSize: Theme.textTile
    // Extra height of each row.
    property int spareForRow: 0
    property alias columns: grid.columns
    property alias model: grid.model
    readonly property alias rows: grid.rows
    readonly property int needed: grid.y + grid.needed

    implicitHeight: grid.y + grid.height

    Heading {
        id: caption

        readonly property bool isInterfaceText: true

        color: Theme.inkSoft
        font.pixelSize: Theme.textCard
        text: qsTranslate("TopicPage", "Where to get help")
        visible: tiles.titled
        width: parent.width
    }

    TileGrid {
        id: grid

        spareForRow: tiles.spareForRow
        spacing: Theme.gap - Theme.px(4)
        tallest: Theme.px(330)
        width: parent.width
        y: tiles.titled ? caption.implicitHeight + Theme.gapSmall : 0

        delegate: Tile {
            required property bool emergency
            required property string target
            required property string textLanguage

            strong: true
            showsSummary: tiles.showsSummaries
            titleSize: tiles.titleSize
            urgent: emergency

            onActivated: tiles.kiosk.visit.openDestination(target)
        }
    }
}
