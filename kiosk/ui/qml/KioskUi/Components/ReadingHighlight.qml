import QtQuick
import KioskUi.Theme

// A frame around the item that is being read aloud. It is a child of that item, and so moves and
// scrolls with it; two colours, so that it shows on every ground.
Rectangle {
    Accessible.ignored: true
    anchors.fill: parent
    anchors.margins: -Theme.px(10)
    border.color: Theme.paper
    border.width: Theme.focusStroke * 2
    color: "transparent"
    objectName: "readingHighlight"
    radius: Theme.px(14)
    visible: parent !== null

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.stroke
        border.color: Theme.brand
        border.width: Theme.focusStroke
        color: "transparent"
        radius: parent.radius
    }
}
