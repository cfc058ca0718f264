pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Components
import KioskUi.Theme

// Digits as on a telephone, delete and OK. `resting`: keys do nothing now, but keep their place.
Grid {
    id: pad

    property bool resting: false
    // Available height: keys fill it up to a comfortable size.
    property int room: Theme.px(560)
    readonly property int keyHeight: Math.max(Theme.target, Math.min(Theme.px(Theme.portrait ? 190 : 160), Math.floor((room - 3 * spacing) / 4)))
    readonly property int keyWidth: Math.round(keyHeight * (Theme.compact ? 1.5 : 1.32))

    signal typed(digit: string)
    signal erased
    signal submitted

    columns: 3
    spacing: Theme.px(Theme.compact ? 10 : 20)

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "delete", "0", "OK"]

        PadKey {
            required property string modelData

            height: pad.keyHeight
            icon: modelData === "delete" ? "delete" : ""
            name: modelData === "delete" ? "Delete the last digit" : modelData
            resting: pad.resting
            strong: modelData === "OK"
            types: true
            width: pad.keyWidth

            onActivated: {
                if (modelData === "delete")
                    pad.erased();
                else if (modelData !== "OK")
                    pad.typed(modelData);
                else {
                    // What was begun before belongs to the PIN that was sent.
                    TouchRules.turned();
                    pad.submitted();
                }
            }
        }
    }
}
