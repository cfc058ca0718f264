import QtQuick
import KioskUi.Theme

// A screen with the part that has the buttons.
Rectangle {
    id: screen

    // The share of the screen that has them.
    property real share: 1
    property color colour: Theme.brand
    readonly property int line: Math.max(2, Theme.px(4))

    border.color: Theme.ink
    border.width: line
    color: "transparent"
    implicitHeight: Theme.px(Theme.measure(46, 84, 38))
    implicitWidth: Math.round(implicitHeight * (Theme.portrait ? 0.72 : 1.15))
    radius: Theme.px(8)

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2 * screen.line
        anchors.horizontalCenter: parent.horizontalCenter
        color: screen.colour
        height: Math.round((parent.height - 4 * screen.line) * screen.share)
        width: parent.width - 4 * screen.line
    }
}
