import QtQuick
import KioskUi.Theme

// A picture of a card. Never larger than its own pixels in units (a small one would blur), the
// column, or half a page.
Item {
    id: block

    required property string alt
    property url source
    property alias status: picture.status

    Accessible.name: alt
    Accessible.role: Accessible.Graphic
    implicitHeight: picture.height

    Image {
        id: picture

        readonly property real zoom: Math.min(Theme.unit, block.width / Math.max(1, implicitWidth), Theme.px(620) / Math.max(1, implicitHeight))

        Accessible.ignored: true
        anchors.left: parent.left
        height: Math.round(implicitHeight * zoom)
        // Not before the width is known: it would be decoded twice.
        source: block.width > 0 ? block.source : ""
        // No more pixels than the column can show; not fewer than its units, which would hide how
        // wide the picture is.
        sourceSize.width: Math.ceil(block.width / Math.min(1, Theme.unit))
        width: Math.round(implicitWidth * zoom)
    }
}
