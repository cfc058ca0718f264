import QtQuick
import KioskUi.Theme

// The tick of what is chosen. Its place is kept while something else is chosen.
Rectangle {
    id: mark

    property bool chosen: false
    property color colour: Theme.brand
    property color ink: Theme.brandInk

    color: colour
    implicitHeight: Theme.iconSmall
    implicitWidth: Theme.iconSmall
    opacity: chosen ? 1 : 0
    radius: width / 2

    Icon {
        anchors.centerIn: parent
        color: mark.ink
        name: mark.chosen ? "check" : ""
        size: Math.round(mark.width * 0.7)
    }
}
