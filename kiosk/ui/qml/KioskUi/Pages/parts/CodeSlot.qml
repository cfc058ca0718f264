pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Theme

// A place of a column for the panel with the code, or, of a place that is closed, with its week.
Loader {
    id: slot

    required property DestinationModel model
    required property WayWords words
    required property bool shown
    // Side of the code at most, in device pixels.
    required property int codeSide
    readonly property CodePanel panel: item as CodePanel

    active: shown
    sourceComponent: model.opening.closed && model.opening.weekCount > 0 ? week : code
    visible: active

    // A code is drawn on whole pixels.
    Binding {
        property: "slip"
        target: slot.panel
        value: Math.ceil(slot.y) - slot.y
        when: slot.panel !== null
    }

    Component {
        id: code

        CodePanel {
            inset: Theme.px(Theme.compact ? 14 : 24)
            model: slot.model
            side: Math.min(slot.codeSide, width - 2 * inset)
            wide: width - side - 3 * inset > Theme.text(Theme.tallScript ? 480 : 420)
            words: slot.words
        }
    }

    Component {
        id: week

        WeekPanel {
            model: slot.model
        }
    }
}
