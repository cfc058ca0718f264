import QtQuick
import KioskUi.Components
import KioskUi.Theme

// Stops what moves on the attract screen, and lets it go on.
Touchable {
    id: button

    property bool paused: false

    height: Theme.px(92)
    radius: height / 2
    ring: Theme.bandInk
    width: Theme.compact ? height : Math.max(Theme.px(232), words.implicitWidth + Theme.px(72))

    Rectangle {
        anchors.fill: parent
        border.color: Theme.bandInk
        border.width: Theme.stroke
        color: button.pressed ? Qt.rgba(1, 1, 1, 0.3) : "transparent"
        radius: button.radius
    }

    Row {
        id: words

        anchors.centerIn: parent
        spacing: Theme.px(16)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.bandInk
            name: button.paused ? "play" : "pause"
        }

        UiText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.bandInk
            font.pixelSize: Theme.textBar
            height: naturalHeight
            text: button.name
            visible: !Theme.compact
        }
    }
}
