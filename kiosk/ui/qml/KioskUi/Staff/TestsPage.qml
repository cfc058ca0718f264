pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The tests of the screen.
Item {
    id: page

    required property KioskModel kiosk
    required property StaffModel staff
    readonly property var tests: [
        {
            "name": "Touch",
            "summary": "Wipe over every part of the screen",
            "icon": "pointer",
            "target": "touch"
        },
        {
            "name": "Colours",
            "summary": "Look for spots and stripes",
            "icon": "contrast",
            "target": "colours"
        },
        {
            "name": "Sound",
            "summary": "Play a soft sound",
            "icon": "volume-2",
            "target": "sound"
        },
        {
            "name": "Size of codes",
            "summary": "Hold a ruler to a code",
            "icon": "smartphone",
            "target": "code"
        }
    ]

    ScrollArea {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        centred: !Theme.portrait
        low: Theme.portrait
        spacing: Theme.gap
        topMargin: Theme.marginTop
        width: Math.min(parent.width - 2 * Theme.marginSide, Theme.px(1800))

        Heading {
            text: "Test the screen"
            width: parent.width
        }

        TileGrid {
            columns: Theme.portrait || Theme.largeText ? 1 : 2
            model: page.tests
            width: parent.width

            delegate: Tile {
                id: tile

                required property var modelData

                icon: modelData.icon
                name: modelData.name
                summary: modelData.summary
                title: modelData.name

                onActivated: page.staff.test(tile.modelData.target)
            }
        }

        Item {
            height: Theme.px(Theme.compact ? 10 : 40)
            width: 1
        }
    }
}
