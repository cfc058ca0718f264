pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The USB sticks that are plugged in; the list follows at once.
Item {
    id: page

    required property KioskModel kiosk
    required property StaffModel staff
    readonly property StaffContentModel model: staff.content

    ScrollArea {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        low: Theme.portrait
        spacing: Theme.gap
        topMargin: Theme.marginTop
        width: Math.min(parent.width - 2 * Theme.marginSide, Theme.px(1400))

        Heading {
            text: page.model.purpose
            width: parent.width
        }

        TileGrid {
            columns: 1
            model: page.model.sticks
            spacing: Theme.px(Theme.compact ? 14 : 24)
            visible: page.model.stickCount > 0
            width: parent.width

            delegate: Tile {
                required property string target

                icon: "usb"
                strong: true

                onActivated: page.model.open(target)
            }
        }

        Callout {
            icon: "usb"
            lines: page.model.stickCount > 0 ? ["Another stick appears here when it is put in."] : ["Put the stick in now. It appears here by itself."]
            width: parent.width
        }

        Item {
            height: Theme.px(Theme.compact ? 10 : 60)
            width: 1
        }
    }
}
