import QtQuick

// A place in the order of the keys that shows nothing: its page gives the focus to a control that is
// not shown yet.
Item {
    id: guard

    property bool active: true
    // kiosk/ui/window/input/focus.py: the switches go through it too.
    readonly property bool isFocusGuard: true

    signal reached

    activeFocusOnTab: active

    onActiveFocusChanged: if (activeFocus)
        reached()
}
