pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The status of the kiosk beside the actions; on a tall screen the actions are below, within reach.
Item {
    id: page

    required property KioskModel kiosk
    required property StaffModel staff
    readonly property bool beside: !Theme.portrait && !Theme.compact && !Theme.largeText
    readonly property bool below: Theme.portrait && !Theme.compact && !Theme.largeText

    ScrollArea {
        id: statusArea

        anchors.bottom: page.below ? actionArea.top : parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: page.beside ? actionArea.left : parent.right
        anchors.rightMargin: page.beside ? Theme.px(64) : Theme.marginSide
        anchors.top: parent.top
        spacing: Theme.px(Theme.compact ? 16 : 30)
        topMargin: Theme.px(Theme.compact ? 16 : 44)

        Heading {
            font.pixelSize: Theme.singleColumn ? Theme.textPage : Theme.text(Theme.compact ? 42 : 60)
            text: page.staff.status.title
            width: parent.width
        }

        Loader {
            active: !page.beside && !page.below
            width: parent.width

            sourceComponent: ActionGrid {
                columns: page.width < Theme.textTile * 22 ? 1 : 2
                staff: page.staff
            }
        }

        StatusCards {
            status: page.staff.status
            width: parent.width
        }

        Item {
            height: Theme.gapSmall
            width: 1
        }
    }

    ScrollArea {
        id: actionArea

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        height: page.below ? implicitHeight : parent.height
        topMargin: Theme.px(page.below ? 30 : 44)
        visible: page.beside || page.below
        width: page.below ? parent.width - 2 * Theme.marginSide : Math.round(page.width * 0.42)

        Loader {
            active: page.beside || page.below
            width: parent.width

            sourceComponent: ActionGrid {
                columns: 2
                staff: page.staff
            }
        }

        Item {
            height: Theme.px(page.below ? 30 : 10)
            width: 1
        }
    }
}
