pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// A grid over the whole screen: a cell is wiped off by a finger that passes over it or touches it.
// The cells that stay are where the screen does not react.
Item {
    id: page

    required property KioskModel kiosk
    required property StaffModel staff
    readonly property int columns: Math.max(6, Math.round(width / Theme.px(160)))
    readonly property int rows: Math.max(4, Math.round(height / Theme.px(160)))
    property var wiped: ({})
    readonly property int remaining: columns * rows - Object.keys(wiped).length

    function wipeAll(points: list<TouchPoint>): void {
        points.forEach(point => wipe(point.x, point.y));
    }

    function wipe(x: real, y: real): void {
        const column = Math.max(0, Math.min(columns - 1, Math.floor(x * columns / width)));
        const row = Math.max(0, Math.min(rows - 1, Math.floor(y * rows / height)));
        const cell = row * columns + column;
        if (!wiped[cell])
            wiped = Object.assign({
                [cell]: true
            }, wiped);
    }

    Grid {
        Accessible.ignored: true
        columns: page.columns

        Repeater {
            model: page.columns * page.rows

            Rectangle {
                required property int index

                border.color: Theme.paper
                border.width: Theme.stroke
                color: page.wiped[index] ? Theme.paper : Theme.brand
                height: Math.round((Math.floor(index / page.columns) + 1) * page.height / page.rows) - Math.round(Math.floor(index / page.columns) * page.height / page.rows)
                width: Math.round((index % page.columns + 1) * page.width / page.columns) - Math.round(index % page.columns * page.width / page.columns)
            }
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent

        onPressed: points => page.wipeAll(points)
        onUpdated: points => page.wipeAll(points)
    }

    Column {
        // Within reach in reach mode.
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Math.round(page.kiosk.screen.pageTop / 2)
        spacing: Theme.px(Theme.compact ? 14 : 24)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.card
            height: instruction.height + 2 * Theme.px(20)
            radius: Theme.radiusButton
            width: instruction.width + 2 * Theme.px(36)

            UiText {
                id: instruction

                Accessible.ignored: false
                anchors.centerIn: parent
                font.pixelSize: Theme.px(38)
                text: page.remaining ? "Wipe off every square: " + page.remaining + " left" : "Every part of the screen responds."
            }
        }

        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            fill: Theme.ink
            fillInk: Theme.card
            name: page.remaining ? "Stop" : "Done"
            textSize: Theme.px(38)

            onActivated: page.staff.back()
        }
    }
}
