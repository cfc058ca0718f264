pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Theme

// What is on: a row for each event, or as many as there is room for and a row that leads to all.
Column {
    id: list

    required property LibraryModel library
    property color edge: Theme.edge
    property color soft: Theme.brandSoft
    // Rows; 0: all of them.
    property int slots: 0
    // Another control leads to all of them.
    property bool ledElsewhere: false
    readonly property bool cut: slots > 0 && library.eventCount > slots && !ledElsewhere
    readonly property int shown: cut ? slots - 1 : (ledElsewhere ? Math.min(slots, library.eventCount) : library.eventCount)
    // Of a row whose words have one line.
    property int rowHeight: Theme.px(Theme.dense ? 92 : Theme.measure(138, 156, 100))
    property int dayWidth: 0
    property int timeWidth: 0

    signal opened(target: string)

    // The columns are as wide as the longest words of the rows that are shown.
    function arrange(): void {
        let day = 0;
        let time = 0;
        for (let i = 0; i < shown; i++) {
            const row = rows.itemAt(i) as EventRow;
            day = Math.max(day, row?.dayNeeds ?? 0);
            time = Math.max(time, row?.timeNeeds ?? 0);
        }
        dayWidth = day;
        timeWidth = time;
    }

    spacing: Theme.px(Theme.dense ? 8 : 16)

    onShownChanged: arrange()

    Repeater {
        id: rows

        model: list.library.events

        onItemAdded: (index, item) => {
            const row = item as EventRow;
            row.dayNeedsChanged.connect(list.arrange);
            row.timeNeedsChanged.connect(list.arrange);
            list.arrange();
        }
        onItemRemoved: list.arrange()

        EventRow {
            required property int index
            required property string target

            dayWidth: list.dayWidth
            edge: list.edge
            soft: list.soft
            timeWidth: list.timeWidth
            usual: list.rowHeight
            visible: index < list.shown
            width: list.width

            onActivated: list.opened(target)
        }
    }

    GuideButton {
        edge: list.edge
        ground: Theme.card
        height: Math.max(implicitHeight, Theme.compact ? Theme.px(92) : list.rowHeight)
        icon: "chevron-right"
        iconLast: true
        ink: Theme.ink
        name: qsTr("All that is on")
        soft: list.soft
        textSize: Theme.textTile
        visible: list.cut
        width: list.width

        onActivated: list.opened("events")
    }
}
