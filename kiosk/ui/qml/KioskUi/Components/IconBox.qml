import QtQuick
import KioskUi.Theme

Rectangle {
    id: box

    property string icon: ""
    property bool filled: false
    property bool urgent: false
    // The quiet colour of a topic; "": the brand's.
    property string tint: ""
    // Filled with the colour of the text: on a page that knows no brand.
    property bool neutral: false
    // The icon alone, as large as the box.
    property bool bare: false

    color: bare ? "transparent" : urgent ? Theme.urgent : neutral ? Theme.ink : (filled ? Theme.brand : TopicColours.box(tint))
    implicitHeight: Theme.iconBox
    implicitWidth: Theme.iconBox
    radius: Theme.radiusIcon

    Icon {
        anchors.centerIn: parent
        color: box.neutral && !box.urgent ? Theme.paper : box.filled || box.urgent ? Theme.brandInk : TopicColours.icon(box.tint)
        name: box.icon
        size: box.bare ? box.width : Math.round(Math.min(box.width, box.height) * Theme.iconTile / Theme.iconBox)
    }
}
