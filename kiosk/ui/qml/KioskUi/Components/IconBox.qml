import QtQuick
import KioskUi.Theme

Rectangle {
    id: box

    property string icon: ""
    property bool filled: false
    property bool urgent: false
    // The topic's colour; "": the brand's.
    property string tint: ""

    color: urgent ? Theme.urgent : (filled ? Theme.brand : TopicColours.box(tint))
    implicitHeight: Theme.iconBox
    implicitWidth: Theme.iconBox
    radius: Theme.radiusIcon

    Icon {
        anchors.centerIn: parent
        color: box.filled || box.urgent ? Theme.brandInk : TopicColours.icon(box.tint)
        name: box.icon
        size: Math.round(box.width * Theme.iconTile / Theme.iconBox)
    }
}
