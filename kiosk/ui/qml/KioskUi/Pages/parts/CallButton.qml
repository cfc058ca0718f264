pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The way to the place to call first, on the later pages of a card on a low screen.
Item {
    id: call

    required property KioskModel kiosk
    readonly property alias count: repeater.count

    Repeater {
        id: repeater

        model: call.kiosk.places.first

        Touchable {
            id: button

            required property string target
            required property var model

            Accessible.description: plain(words.whole)
            height: call.height
            name: words.title
            width: call.width

            onActivated: call.kiosk.visit.openDestination(target)

            PlaceWords {
                id: words

                row: button.model
            }

            ControlFrame {
                anchors.fill: parent
                filled: true
                pressed: button.pressed
                radius: button.radius
            }

            Column {
                anchors.centerIn: parent

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.brandInk
                    name: "phone"
                    size: Theme.px(44)
                }

                UiText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.brandInk
                    font.pixelSize: Theme.textBar
                    font.weight: Font.Bold
                    height: Theme.tallScript ? Theme.textBarLine : Math.round(font.pixelSize * 1.3)
                    text: qsTranslate("WayWords", "Call")
                }
            }
        }
    }
}
