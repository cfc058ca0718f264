import QtQuick
import KioskUi.Theme

Image {
    id: picture

    required property string alt

    Accessible.name: alt
    Accessible.role: Accessible.Graphic
    fillMode: Image.PreserveAspectFit
    horizontalAlignment: Image.AlignLeft
    // Never drawn larger than the column nor than half a page.
    height: Math.min(implicitHeight, Theme.px(620))
    sourceSize.width: width
}
