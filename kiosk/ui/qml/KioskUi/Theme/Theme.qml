pragma Singleton

import QtQuick

// Every colour and size, named by meaning. Sizes are in units (see kiosk/geometry.py) and are
// turned into whole device pixels here, so that lines and codes stay sharp.
QtObject {
    id: theme

    property real unit: 1
    property bool compact: false
    // Compact, and so low that summaries and second headings are left out too.
    property bool tight: false
    property bool portrait: false
    property bool reducedMotion: false
    property color brand: "#0b4f6c"
    property color brandSoft: "#e3eef2"
    property color paper: "#f6f3ec"
    readonly property color card: "#ffffff"
    readonly property color ink: "#0f1c2e"
    readonly property color inkSoft: "#44546a"
    readonly property color brandInk: "#ffffff"
    readonly property color line: "#d9d4c7"
    readonly property color edge: "#7d8794"
    readonly property color urgent: "#9b1c1c"
    readonly property color urgentInk: "#ffffff"
    readonly property color codeDark: "#0f1c2e"
    readonly property color codeLight: "#ffffff"
    readonly property color dim: Qt.rgba(ink.r, ink.g, ink.b, 0.62)
    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property int textSmall: px(compact ? 33 : 34)
    readonly property int textBody: px(compact ? 36 : 38)
    readonly property int textLead: px(compact ? 36 : 42)
    readonly property int textTile: px(compact ? 34 : 44)
    readonly property int textCard: px(compact ? 40 : 44)
    readonly property int textPage: px(compact ? 42 : 72)
    readonly property int textNumber: px(compact ? 58 : 96)
    readonly property int textAttract: px(compact ? 60 : (portrait ? 136 : 132))
    // Multiples of the font's own line, which is 1.3 of its size: 1.08 is a line height of 1.4.
    readonly property real lineBody: compact ? 1.0 : 1.08
    readonly property real lineHeading: 0.9
    readonly property int iconSmall: px(44)
    readonly property int iconBar: px(compact ? 44 : 52)
    readonly property int iconTile: px(compact ? 40 : 68)
    readonly property int iconBox: px(compact ? 64 : 116)
    readonly property int marginSide: px(compact ? 28 : (portrait ? 72 : 96))
    readonly property int marginTop: px(compact ? 18 : 56)
    readonly property int gap: px(compact ? 16 : 32)
    readonly property int gapSmall: px(compact ? 10 : 18)
    readonly property int gapText: px(compact ? 14 : 28)
    readonly property int padding: px(compact ? 14 : 36)
    readonly property int paddingTile: px(tight ? 7 : (compact ? 18 : 36))
    readonly property int target: px(92)
    readonly property int buttonHeight: px(compact ? 92 : 118)
    readonly property int buttonWidth: px(compact ? 132 : 168)
    readonly property int hideWidth: px(compact ? 240 : 320)
    readonly property int barHeight: px(compact ? 108 : 150)
    readonly property int stripHeight: px(compact ? 60 : 88)
    readonly property int stroke: Math.max(1, px(2))
    readonly property int focusStroke: Math.max(2, px(5))
    readonly property int radiusCard: px(compact ? 20 : 28)
    readonly property int radiusButton: px(22)
    readonly property int motion: reducedMotion ? 0 : 150
    readonly property int slide: reducedMotion ? 0 : px(28)

    function px(units: real): int {
        return Math.round(units * theme.unit);
    }
}
