pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// The mark of the attract screen: rings that spread from one point, as a call for help does.
Item {
    id: rings

    property color color: Theme.bandInk
    property string icon: "signpost"

    Repeater {
        model: [
            {
                "size": 1.0,
                "opacity": 0.07
            },
            {
                "size": 0.8,
                "opacity": 0.09
            },
            {
                "size": 0.6,
                "opacity": 0.12
            },
            {
                "size": 0.4,
                "opacity": 0.95
            }
        ]

        Rectangle {
            required property var modelData

            anchors.centerIn: parent
            color: Qt.rgba(rings.color.r, rings.color.g, rings.color.b, modelData.opacity)
            height: width
            radius: width / 2
            width: Math.round(rings.width * modelData.size)
        }
    }

    Icon {
        anchors.centerIn: parent
        color: Theme.band
        name: rings.icon
        size: Math.round(rings.width * 0.22)
    }
}
