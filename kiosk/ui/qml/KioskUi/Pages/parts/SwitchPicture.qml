pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// As many switches as there are; a line for none.
Row {
    id: picture

    required property int count

    height: Theme.px(Theme.measure(36, 56, 24))
    spacing: Theme.px(6)

    Repeater {
        model: Math.max(1, picture.count)

        Rectangle {
            border.color: Theme.ink
            border.width: Math.max(2, Theme.px(4))
            color: picture.count === 0 ? Theme.ink : "transparent"
            height: picture.count === 0 ? border.width : width
            radius: picture.count === 0 ? 0 : width / 2
            width: Theme.px(Theme.measure(32, 40, 22))
            y: Math.round((picture.height - height) / 2)
        }
    }
}
