import QtQuick
import KioskUi.Theme

// One line of words on a control. Its height is that of the usual font: Nastaliq, whose lines are
// twice as high, then stands in the middle as the others do.
Words {
    Accessible.ignored: true
    font.weight: Font.DemiBold
    height: Math.round(font.pixelSize * 1.3)
    lineHeight: 1
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.NoWrap
}
