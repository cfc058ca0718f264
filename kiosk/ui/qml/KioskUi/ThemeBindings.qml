import QtQuick
import KioskBackend
import KioskUi.Theme

// Gives Theme what the screen, the visitor's choices, the language and the bundle say.
Item {
    id: bindings

    required property KioskModel kiosk

    Binding {
        property: "unit"
        target: Theme
        value: bindings.kiosk.screen.unit
    }

    Binding {
        property: "travel"
        target: Theme
        value: bindings.kiosk.screen.travel
    }

    Binding {
        property: "density"
        target: Theme
        value: {
            const screen = bindings.kiosk.screen;
            if (!screen.compact)
                return Theme.Density.Regular;
            return screen.pageHeight < Theme.denseBelow * screen.unit ? Theme.Density.Dense : Theme.Density.Compact;
        }
    }

    Binding {
        property: "portrait"
        target: Theme
        value: bindings.kiosk.screen.portrait
    }

    Binding {
        property: "reducedMotion"
        target: Theme
        value: bindings.kiosk.comfort.reducedMotion
    }

    // Also for the mark of the switches, and where a finger explores in headphone mode.
    Binding {
        property: "marksFocus"
        target: Theme
        value: bindings.kiosk.keysUsed || bindings.kiosk.comfort.switches > 0 || bindings.kiosk.readAloud.headphoneMode
    }

    Binding {
        property: "colourScheme"
        target: Theme
        value: bindings.kiosk.comfort.theme
    }

    Binding {
        property: "textScale"
        target: Theme
        value: bindings.kiosk.comfort.textScale
    }

    Binding {
        property: "rightToLeft"
        target: Theme
        value: bindings.kiosk.languages.rightToLeft
    }

    Binding {
        property: "ownFamily"
        target: Theme
        value: bindings.kiosk.languages.fontFamily
    }

    Binding {
        property: "brandLight"
        target: Theme
        value: bindings.kiosk.shell.brandColour
    }

    Binding {
        property: "brandSoftLight"
        target: Theme
        value: bindings.kiosk.shell.brandSoft
    }

    Binding {
        property: "paperLight"
        target: Theme
        value: bindings.kiosk.shell.paper
    }
}
