import QtQuick
import KioskUi.Theme

Rectangle {
    id: box

    property string icon: ""
    property bool filled: false
    property bool urgent: false

    color: urgent ? Theme.urgent : (filled ? Theme.brand : Theme.brandSoft)
    implicitHeight: Theme.iconBox
    implicitWidth: Theme.iconBox
    radius: Theme.radiusIcon

    Icon {
        anchors.centerIn: parent
        color: box.filled || box.urgent ? Theme.brandInk : Theme.brand
        name: box.icon
        size: Math.round(box.width * Theme.iconTile / Theme.iconBox)
    }
}
