pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// Two rings under the finger, in one frame.
Repeater {
    id: rings

    required property bool pressed
    required property point place

    model: pressed ? [260, 160] : []

    Rectangle {
        required property int modelData

        border.color: modelData > 200 ? Theme.bandInk : "#9ad4ea"
        border.width: Theme.px(8)
        color: "transparent"
        height: width
        radius: width / 2
        width: Theme.px(modelData)
        x: rings.place.x - width / 2
        y: rings.place.y - height / 2
    }
}
