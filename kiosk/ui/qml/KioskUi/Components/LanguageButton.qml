pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// "There is more than English": the names of the languages in their own letters, as one button.
Touchable {
    id: button

    property alias model: names.model
    // Before that the names would be boxes.
    property bool fontsLoaded: true
    readonly property int edge: Theme.px(Theme.compact ? 20 : 32)

    Accessible.role: Accessible.Button
    implicitHeight: Math.max(Theme.target, flow.implicitHeight + Theme.px(Theme.compact ? 28 : 36))
    radius: Theme.px(46)
    ring: Theme.bandInk

    Rectangle {
        anchors.fill: parent
        border.color: Theme.bandInk
        border.width: Theme.stroke
        color: button.pressed ? Qt.rgba(1, 1, 1, 0.25) : Qt.rgba(1, 1, 1, 0.1)
        radius: button.radius
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: button.edge
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.bandInk
        name: "languages"
        size: Theme.px(Theme.compact ? 40 : 52)
    }

    Flow {
        id: flow

        anchors.left: mark.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: button.edge
        anchors.verticalCenter: parent.verticalCenter
        opacity: button.fontsLoaded ? 1 : 0
        spacing: Theme.px(Theme.compact ? 16 : 30)

        Repeater {
            id: names

            UiText {
                required property string family
                required property string name

                color: Theme.bandInk
                font.family: family || Theme.usualFamily
                font.pixelSize: Theme.textBar
                font.weight: Font.Normal
                text: name
            }
        }
    }
}
