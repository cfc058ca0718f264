pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// "Where to get help" and the places of a page.
Item {
    id: helping

    required property KioskModel kiosk
    property bool titled: true
    property bool showsSummaries: !Theme.dense
    property int titleSize: Theme.textTile
    // What each row is higher than it must be.
    property int spareForRow: 0
    property alias columns: places.columns
    property alias model: places.model
    readonly property alias rows: places.rows
    readonly property int needed: places.y + places.needed

    implicitHeight: places.y + places.height

    Heading {
        id: caption

        readonly property bool isInterfaceText: true

        color: Theme.inkSoft
        font.pixelSize: Theme.textCard
        text: qsTranslate("TopicPage", "Where to get help")
        visible: helping.titled
        width: parent.width
    }

    TileGrid {
        id: places

        spareForRow: helping.spareForRow
        spacing: Theme.gap - Theme.px(4)
        tallest: Theme.px(330)
        width: parent.width
        y: helping.titled ? caption.implicitHeight + Theme.gapSmall : 0

        delegate: Tile {
            required property bool emergency
            required property string target
            required property string textLanguage

            strong: true
            showsSummary: helping.showsSummaries
            titleSize: helping.titleSize
            urgent: emergency

            onActivated: helping.kiosk.visit.openDestination(target)
        }
    }
}
