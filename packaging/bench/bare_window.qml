// The smallest Qt Quick program of this kind: a heading and 24 buttons.
import QtQuick
import QtQuick.Window

Window {
    id: root

    color: "#f6f3ec"
    width: Screen.width
    height: Screen.height
    visibility: Window.FullScreen
    visible: true

    Text {
        id: heading

        x: 60
        y: 40
        text: "What do you need help with?"
        font.pixelSize: 64
    }

    Grid {
        x: 60
        y: 160
        columns: 4
        spacing: 20

        Repeater {
            model: 24

            Rectangle {
                id: button

                required property int index

                width: (root.width - 180) / 4
                height: (root.height - 320) / 6
                radius: 12
                color: tap.pressed ? "#083a50" : "#0b4f6c"

                Text {
                    anchors.centerIn: parent
                    color: "white"
                    text: "Button " + (button.index + 1)
                    font.pixelSize: 32
                }

                TapHandler {
                    id: tap
                }
            }
        }
    }
}
