import QtQuick
import KioskUi.Theme

// The base of every control: acts on touch-up, cancelled by sliding off, a name for screen readers,
// a focus ring, Enter and Space.
Item {
    id: touchable

    required property string name
    readonly property alias pressed: surface.held
    readonly property alias pressedAt: surface.place
    // See TouchSurface.
    property alias direct: surface.direct
    property alias hides: surface.hides
    property alias isTaken: surface.isTaken
    // Pixels below it that also touch it.
    property int below: 0
    // One of the keys on which a person types, perhaps with two thumbs at once.
    property alias types: surface.types
    property int radius: Theme.radiusButton
    // Colour of the focus ring, which must show on the ground around the control.
    property color ring: Theme.ink
    // Within its edge, where there is no room around it.
    property bool ringInside: false
    // For Python code that looks for controls.
    readonly property bool isControl: true

    signal activated

    // For screen readers: with ordinary spaces (see kiosk/ui/viewmodels/bidi.py).
    function plain(text: string): string {
        return text.replace(/[\u2009\u2060]+/g, " ");
    }

    Accessible.focusable: true
    Accessible.name: plain(name)
    Accessible.role: Accessible.Button
    activeFocusOnTab: true

    Accessible.onPressAction: touchable.activated()
    Keys.onEnterPressed: touchable.activated()
    Keys.onReturnPressed: touchable.activated()
    Keys.onSpacePressed: touchable.activated()
    onActivated: {
        if (types)
            TouchRules.typed();
        else
            TouchRules.turned();
        TouchRules.acted();
    }

    TouchSurface {
        id: surface

        anchors.bottomMargin: -touchable.below
        anchors.fill: parent

        onTapped: touchable.activated()
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: touchable.ringInside ? Theme.focusStroke : -Theme.focusStroke * 2
        border.color: touchable.ring
        border.width: Theme.focusStroke
        color: "transparent"
        objectName: "focusRing"
        radius: touchable.radius + Theme.focusStroke * 2
        visible: touchable.activeFocus && Theme.marksFocus
        z: 1
    }
}
