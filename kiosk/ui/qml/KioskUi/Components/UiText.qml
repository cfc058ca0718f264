import QtQuick
import KioskUi.Theme

// One line of text on a control. Its height is that of the usual font; Nastaliq and Arabic, whose
// lines are much higher, have their letters in the middle.
BodyText {
    id: uiText

    // Texts side by side are on one line if all are aligned with the same words.
    property string alignedWith: text
    readonly property bool hangs: font.family === Theme.nastaliq || font.family === Theme.naskh
    // For a control that can grow: what Nastaliq needs.
    readonly property int naturalHeight: Math.round(font.pixelSize * (font.family === Theme.nastaliq ? 2.1 : 1.3))
    readonly property real lower: hangs ? 2 * (metrics.ascent + ink.tightBoundingRect.y + ink.tightBoundingRect.height / 2) - metrics.height : 0

    Accessible.ignored: true
    bottomPadding: Math.max(0, lower)
    font.weight: Font.DemiBold
    height: Math.round(font.pixelSize * 1.3)
    lineHeight: 1
    topPadding: Math.max(0, -lower)
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.NoWrap

    FontMetrics {
        id: metrics

        font: uiText.font
    }

    TextMetrics {
        id: ink

        font: uiText.font
        text: uiText.alignedWith
    }
}
