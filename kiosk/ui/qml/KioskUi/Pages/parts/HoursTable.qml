pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The opening hours of the building, a row for each day. Today is bold.
Column {
    id: table

    required property LibraryModel library
    // And below the words of each row.
    readonly property int above: Theme.px(Theme.tallScript || Theme.dense ? 3 : (Theme.compact ? 10 : 18))

    Repeater {
        model: table.library.hours

        Item {
            id: row

            required property int index
            required property string day
            required property bool isToday
            required property string times
            readonly property string shown: times || qsTr("Closed")
            readonly property bool folded: measured.advanceWidth + timesText.implicitWidth + Theme.gap > width
            // PageStops never cuts it.
            readonly property bool isPart: true

            // One line of Nastaliq is higher than its strokes.
            readonly property bool low: Theme.tallScript && !Theme.compact && !folded

            implicitHeight: low ? Math.round(dayText.font.pixelSize * 2.05) + 2 * table.above : (folded ? dayText.implicitHeight + timesText.implicitHeight : Math.max(dayText.implicitHeight, timesText.implicitHeight)) + 2 * table.above
            width: table.width

            Rectangle {
                color: Theme.line
                height: Theme.stroke
                visible: row.index > 0
                width: parent.width
            }

            BodyText {
                id: dayText

                anchors.left: parent.left
                font.weight: row.isToday ? Font.Bold : Font.Normal
                lineHeight: Theme.lineTight
                text: row.isToday ? qsTr("Today, %1").arg(row.day) : row.day
                width: row.folded ? row.width : implicitWidth
                y: row.low ? Math.round((row.height - implicitHeight) / 2) : table.above
            }

            TextMetrics {
                id: measured

                font: dayText.font
                text: dayText.text
            }

            BodyText {
                id: timesText

                anchors.left: row.folded ? parent.left : undefined
                anchors.right: row.folded ? undefined : parent.right
                color: row.times ? Theme.ink : Theme.inkSoft
                font.weight: dayText.font.weight
                lineHeight: Theme.lineTight
                text: row.shown
                wrapMode: Text.NoWrap
                y: row.low ? dayText.y + dayText.baselineOffset - baselineOffset : table.above + (row.folded ? dayText.implicitHeight : 0)
            }
        }
    }

    BodyText {
        text: qsTr("Open day and night.")
        visible: table.library.alwaysOpen
        width: parent.width
    }

    BodyText {
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        text: qsTr("On bank holidays the hours may be other ones.")
        topPadding: Theme.gapText
        visible: table.library.ordinaryWeek && !table.library.alwaysOpen
        width: parent.width
    }
}
