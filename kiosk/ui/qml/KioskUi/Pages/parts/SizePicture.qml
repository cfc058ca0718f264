import QtQuick
import KioskUi.Components
import KioskUi.Theme

// Two letters as large as a size of text makes them, on a line that all sizes share.
Item {
    id: picture

    required property int size
    property int line: Theme.px(Theme.compact ? 43 : (Theme.tallScript && !Theme.portrait ? 80 : 92))

    height: line
    width: letters.implicitWidth

    UiText {
        id: letters

        anchors.baseline: parent.top
        anchors.baselineOffset: Math.round(picture.line * (Theme.compact ? 0.88 : 0.78))
        font.family: Theme.usualFamily
        font.pixelSize: Theme.px(Theme.compact ? [33, 37, 42, 48][picture.size] : [46, 56, 70, 88][picture.size])
        font.weight: Font.Bold
        text: "Aa"
    }
}
