pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// How many digits were typed: a dot for each, and empty rings up to the fewest that a PIN has.
Row {
    id: dots

    required property int count
    readonly property int fewest: 4
    readonly property int side: Theme.px(Theme.compact ? 26 : 40)

    Accessible.name: count === 1 ? "1 digit typed" : count + " digits typed"
    Accessible.role: Accessible.StaticText
    height: side
    spacing: Theme.px(Theme.compact ? 10 : 20)

    Repeater {
        model: Math.max(dots.fewest, dots.count)

        Rectangle {
            required property int index
            readonly property bool typed: index < dots.count

            border.color: typed ? Theme.brand : Theme.edge
            border.width: Math.max(2, Theme.px(4))
            color: typed ? Theme.brand : "transparent"
            height: dots.side
            radius: dots.side / 2
            width: dots.side
        }
    }
}
