import QtQuick
import KioskUi.Theme

// A line icon in one colour; always decoration: the text beside it carries the meaning.
Image {
    id: icon

    property string name: ""
    property color color: Theme.ink
    property int size: Theme.iconSmall

    Accessible.ignored: true
    height: size
    source: name ? "image://icon/" + name + "/" + String(color).slice(-6) : ""
    sourceSize: Qt.size(size, size)
    width: size
}
