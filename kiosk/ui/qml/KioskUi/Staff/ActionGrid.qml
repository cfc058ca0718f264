pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The actions that the person who is signed in may take.
TileGrid {
    id: grid

    required property StaffModel staff

    model: staff.actions
    spacing: Theme.px(Theme.compact ? 14 : 24)

    delegate: Tile {
        required property string target

        Accessible.description: ""
        padding: Theme.px(Theme.compact ? 14 : 24)
        summary: ""
        titleSize: Theme.text(Theme.compact ? 34 : 40)

        onActivated: grid.staff.perform(target)
    }
}
