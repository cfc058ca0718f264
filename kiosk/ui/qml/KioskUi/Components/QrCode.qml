import QtQuick
import KioskUi.Theme

// A QR code that a camera can read: dark squares on a light ground that fills the item, a quiet zone
// of 4 modules, each module a whole number of device pixels.
//
// It is drawn one to one only if its top left corner is on a whole device pixel. An item cannot move
// itself: the page that uses it rounds its position and that of all its parents.
Item {
    id: code

    // The address, exactly as the code says it; '' draws nothing.
    required property string payload
    // Modules a side, without the quiet zone; 0 without a symbol.
    readonly property int modules: payload && picture.implicitWidth > 1 ? picture.implicitWidth : 0
    // Device pixels a module; 0 without a symbol, or in an item too small for one.
    readonly property int moduleSize: modules ? Math.floor(Math.min(deviceWidth, deviceHeight) / (modules + 2 * 4)) : 0
    // The symbol in item coordinates, without its quiet zone; empty without a symbol.
    readonly property rect symbolRect: Qt.rect(picture.x, picture.y, picture.width, picture.height)
    // Pages of a long part never begin or end in it.
    readonly property bool isPart: true
    // For Python code that looks for codes.
    readonly property bool isCode: true
    readonly property real ratio: Screen.devicePixelRatio
    // Whole device pixels inside the item. 165 units at 1.4 are 231 pixels, though the product is a
    // little less.
    readonly property int deviceWidth: Math.floor(width * ratio + 1e-6)
    readonly property int deviceHeight: Math.floor(height * ratio + 1e-6)

    Rectangle {
        anchors.fill: parent
        color: Theme.codeLight
        visible: code.moduleSize > 0
    }

    Image {
        id: picture

        Accessible.ignored: true
        // No cache keeps the address after the visit.
        cache: false
        height: width
        smooth: false
        source: code.payload ? "image://code/" + encodeURIComponent(code.payload) : ""
        visible: code.moduleSize > 0
        width: code.modules * code.moduleSize / code.ratio
        x: Math.floor((code.deviceWidth - code.modules * code.moduleSize) / 2) / code.ratio
        y: Math.floor((code.deviceHeight - code.modules * code.moduleSize) / 2) / code.ratio
    }
}
