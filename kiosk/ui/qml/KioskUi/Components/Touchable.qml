import QtQuick
import KioskUi.Theme

// What every control has in common: acts on touch-up, aborted by sliding off, a name for screen
// readers, a focus ring, Enter and Space.
Item {
    id: touchable

    required property string name
    readonly property bool pressed: area.pressed && area.containsMouse
    property int radius: Theme.radiusButton
    // Of the focus ring: what shows on the ground that the control stands on.
    property color ring: Theme.ink
    // For who looks for controls from outside.
    readonly property bool isControl: true

    signal activated

    Accessible.focusable: true
    Accessible.name: name
    Accessible.role: Accessible.Button
    activeFocusOnTab: true

    Accessible.onPressAction: touchable.activated()
    Keys.onEnterPressed: touchable.activated()
    Keys.onReturnPressed: touchable.activated()
    Keys.onSpacePressed: touchable.activated()

    MouseArea {
        id: area

        anchors.fill: parent

        onClicked: touchable.activated()
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.focusStroke * 2
        border.color: touchable.ring
        border.width: Theme.focusStroke
        color: "transparent"
        radius: touchable.radius + Theme.focusStroke * 2
        visible: touchable.activeFocus
        z: 1
    }
}
