import QtQuick
import KioskUi.Theme

// A picture of a card. Never larger than its own pixels in units (a small one would blur), the
// column, half a page, or what a low page has. It is decoded off the window's thread, and keeps its place until then.
Item {
    id: block

    required property string alt
    property url source
    // What it is on: its corners are painted in this colour, since pictures have no round ones.
    property color ground: Theme.paper
    // Of the file, in pixels.
    property size pixels
    property int tallest: Theme.px(620)
    property alias status: picture.status
    // For tour and tests, which wait for it, and for the render check, which refuses it.
    readonly property bool isLoading: pause.running || picture.status === Image.Loading
    readonly property bool hasFailed: picture.status === Image.Error

    Accessible.focusable: true
    Accessible.name: alt
    Accessible.role: Accessible.Graphic
    implicitHeight: Math.max(picture.height, hasFailed ? instead.implicitHeight : 0)

    // Decoding takes a processor: the page is painted first.
    Timer {
        id: pause

        interval: Theme.picturesAtOnce ? 0 : 80
        running: true
    }

    Image {
        id: picture

        readonly property real zoom: Math.min(Theme.unit, block.width / Math.max(1, block.pixels.width), block.tallest / Math.max(1, block.pixels.height))

        Accessible.ignored: true
        anchors.left: parent.left
        asynchronous: !Theme.picturesAtOnce
        // Nothing of it stays in memory when the page is left.
        cache: false
        height: Math.round(block.pixels.height * zoom)
        retainWhileLoading: true
        // Not before the width is known: it would be decoded twice.
        source: block.width > 0 && !pause.running ? block.source : ""
        // No more pixels than the column can show; not fewer than its units, which would hide how
        // wide the picture is.
        sourceSize.width: Math.ceil(block.width / Math.min(1, Theme.unit))
        width: Math.round(block.pixels.width * zoom)
    }

    Rectangle {
        readonly property int radiusInside: Theme.radiusButton

        anchors.fill: picture
        anchors.margins: -border.width
        border.color: block.ground
        border.width: Theme.px(8)
        color: "transparent"
        objectName: "roundCorners"
        radius: radiusInside + border.width
        visible: picture.status === Image.Ready
    }

    // What it shows, in words: its file was damaged after it had been checked.
    BodyText {
        id: instead

        Accessible.ignored: true
        text: block.alt
        visible: block.hasFailed
        width: parent.width
    }
}
