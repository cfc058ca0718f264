import QtQuick
import KioskUi.Components
import KioskUi.Theme

// The way to the calm page, from cards that offer it.
Button {
    icon: "wind"
    name: qsTr("Take a moment first")
    objectName: "calm"
    outline: true
    textSize: Theme.text(Theme.measure(36, 38, 33))
}
