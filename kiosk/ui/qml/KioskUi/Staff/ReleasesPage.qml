pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The earlier releases that the kiosk still has, the one applied last first.
Item {
    id: page

    required property KioskModel kiosk
    required property StaffModel staff

    ScrollArea {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        low: Theme.portrait
        spacing: Theme.gap
        topMargin: Theme.marginTop
        width: Math.min(parent.width - 2 * Theme.marginSide, Theme.px(1400))

        Heading {
            text: "Go back to which release?"
            width: parent.width
        }

        TileGrid {
            columns: 1
            model: page.staff.releases.choices
            spacing: Theme.px(Theme.compact ? 14 : 24)
            width: parent.width

            delegate: Tile {
                required property string target

                icon: "history"
                strong: true

                onActivated: page.staff.releases.goBack(target)
            }
        }

        Callout {
            icon: "info"
            lines: [page.staff.releases.until]
            width: parent.width
        }

        Item {
            height: Theme.px(Theme.compact ? 10 : 60)
            width: 1
        }
    }
}
