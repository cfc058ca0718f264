import QtQuick
import KioskUi.Components
import KioskUi.Theme

// The upper row of the lower part of a split page: More and Up of what is read above, and what the
// emergency strip does where it can be reached.
Item {
    id: keys

    property ScrollArea reader: null
    readonly property int gap: Theme.px(16)

    signal emergency

    implicitHeight: emergencyButton.height + 2 * gap

    ScrollButtons {
        id: turning

        atEnd: keys.reader?.atEnd ?? true
        atTop: keys.reader?.atTop ?? true
        height: implicitHeight
        place: keys.reader?.place ?? ""
        visible: keys.reader?.overflows ?? false
        width: parent.width - emergencyButton.width - 2 * Theme.marginSide - keys.gap
        x: Theme.rightToLeft ? parent.width - width - Theme.marginSide : Theme.marginSide
        y: keys.gap

        onTurned: direction => {
            keys.reader.page(direction);
            keepFocus();
        }
    }

    Button {
        id: emergencyButton

        height: Math.max(Theme.px(100), turning.implicitHeight)
        icon: "siren"
        name: qsTranslate("EmergencyStrip", "What happens when I call")
        objectName: "whatHappens"
        outline: true
        textSize: Theme.textBar
        x: Theme.rightToLeft ? Theme.marginSide : parent.width - width - Theme.marginSide
        y: keys.gap

        onActivated: keys.emergency()
    }
}
