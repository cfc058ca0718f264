import QtQuick

// "Hide this": acts in every state, when the finger is lifted or after it has rested here.
NavigationButton {
    id: button

    beside: true
    filled: true
    icon: "eye-off"
    objectName: "hide"
    hides: true

    Timer {
        interval: 400
        running: button.pressed

        onTriggered: button.activated()
    }
}
