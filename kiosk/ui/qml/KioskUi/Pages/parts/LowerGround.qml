import QtQuick
import KioskUi.Theme

// The ground of the lower part of a split page, and where that part is, for all of its items.
Rectangle {
    id: ground

    // Upper edge in the window; 0: the page is not split.
    required property int low
    // Where pages begin, in the window.
    required property int pageTop
    // Height of the keys at the top of the lower part.
    required property int keys
    readonly property bool split: low > 0

    color: Theme.card
    visible: split
    y: low

    Rectangle {
        color: Theme.brand
        height: Theme.px(4)
        width: parent.width
    }

    Binding {
        property: "readingEnd"
        target: Theme
        value: ground.split ? ground.low - ground.pageTop : 0
    }

    Binding {
        property: "controlsTop"
        target: Theme
        value: ground.split ? ground.low - ground.pageTop + ground.keys : 0
    }
}
