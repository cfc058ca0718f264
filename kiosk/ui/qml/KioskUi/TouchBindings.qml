import QtQuick
import KioskBackend
import KioskUi.Components

// Gives TouchRules what the window's event filter and headphone mode say of the fingers, and the
// filter whether one is on "Hide this".
Item {
    id: bindings

    required property KioskModel kiosk

    Connections {
        function onWentDown(fresh: list<var>, second: list<var>): void {
            TouchRules.filtered = true;
            TouchRules.second = second;
            TouchRules.fresh = fresh;
        }

        target: bindings.kiosk.touches
    }

    Connections {
        function onHidingChanged(): void {
            bindings.kiosk.touches.setHiding(TouchRules.hiding);
        }

        target: TouchRules
    }

    Connections {
        function onHeadphoneModeChanged(): void {
            TouchRules.turned();
        }

        target: bindings.kiosk.readAloud
    }

    Binding {
        property: "exploring"
        target: TouchRules
        value: bindings.kiosk.readAloud.headphoneMode
    }
}
