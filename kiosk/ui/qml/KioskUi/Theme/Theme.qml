pragma Singleton

import QtQuick

// Every colour and size, named by meaning. Sizes are in units (see kiosk/geometry.py) and are
// turned into whole device pixels here, so that lines and codes stay sharp.
QtObject {
    id: theme

    // How much a page puts into its room. Compact: one line less everywhere, on low and narrow
    // screens (see kiosk/geometry.py). Dense: so low that summaries and second headings go too.
    enum Density {
        Regular,
        Compact,
        Dense
    }

    property real unit: 1
    property int density: Theme.Density.Regular
    // Compact or dense.
    readonly property bool compact: density !== Theme.Density.Regular
    readonly property bool dense: density === Theme.Density.Dense
    // Units of height below which a compact page is dense.
    readonly property int denseBelow: 700
    property bool portrait: false
    property bool reducedMotion: false
    // A page waits for its pictures: where no visitor waits for the page.
    property bool picturesAtOnce: false
    // Pixels that a finger may travel on a control and still press it: 10 mm.
    property int travel: 45
    // The focus is drawn: not for visitors who touch.
    property bool marksFocus: false
    // "light", "dark" or "contrast": white on black, 7:1 or more everywhere.
    property string colourScheme: "light"
    readonly property bool light: colourScheme === "light"
    readonly property bool contrast: colourScheme === "contrast"
    // Times the usual size of text on a page; the bar keeps its own.
    property real textScale: 1
    readonly property string nastaliq: "Noto Nastaliq Urdu"
    // Nastaliq rises and falls within a word: its lines are twice as high.
    readonly property bool tallScript: ownFamily === nastaliq
    readonly property string naskh: "Noto Sans Arabic"
    readonly property bool arabic: ownFamily === naskh
    property bool rightToLeft: false
    property color brandLight: "#0b4f6c"
    property color brandSoftLight: "#e3eef2"
    property color paperLight: "#f6f3ec"
    readonly property color brand: pick(brandLight, "#9ad4ea", "#ffe45c")
    readonly property color brandSoft: pick(brandSoftLight, "#22384a", "#2b2b00")
    readonly property color paper: pick(paperLight, "#101b28", "#000000")
    readonly property color card: pick("#ffffff", "#1a2938", "#000000")
    readonly property color ink: pick("#0f1c2e", "#f4f1ea", "#ffffff")
    readonly property color inkSoft: pick("#44546a", "#c4cedb", "#ffffff")
    readonly property color brandInk: pick("#ffffff", "#0c1a26", "#000000")
    // A large area in the brand's colour, with text on it.
    readonly property color band: pick(brandLight, "#16303f", "#000000")
    readonly property color bandInk: pick("#ffffff", "#f4f1ea", "#ffffff")
    // Around what is only read, and between rows.
    readonly property color line: pick("#d9d4c7", "#3b4c5f", "#ffffff")
    // Around what can be touched: 3:1 on paper and on a card.
    readonly property color edge: pick("#7d8794", "#8b98a8", "#ffffff")
    readonly property color urgent: pick("#9b1c1c", "#ffb0a6", "#ffb0a6")
    // Open now, and what is right to do.
    readonly property color good: pick("#2a6336", "#a8d9b0", "#b4f0be")
    readonly property color urgentSoft: pick("#f9e9e7", "#40211f", "#000000")
    readonly property color urgentInk: pick("#ffffff", "#2b0503", "#000000")
    // The ground and the words of each colour scheme, for the choice between them.
    readonly property list<color> schemeGrounds: [paperLight, "#101b28", "#000000"]
    readonly property list<color> schemeInks: ["#0f1c2e", "#f4f1ea", "#ffe45c"]
    readonly property color codeDark: "#000000"
    readonly property color codeLight: "#ffffff"
    // An icon beside a code, whose ground is light in every theme.
    readonly property color brandOnCode: light ? brandLight : codeDark
    readonly property string usualFamily: "Atkinson Hyperlegible Next"
    property string ownFamily: ""
    readonly property string family: ownFamily || usualFamily
    readonly property int textBar: px(measure(34, 33, 33))
    readonly property int textHide: px(measure(40, 38, 33))
    // The height of a word of the bar in Nastaliq, with its tails.
    readonly property int textBarLine: Math.round(textBar * (compact ? 1.5 : 1.9))
    // Who to call in danger fits into one line.
    readonly property int textStrip: compact ? textBar : Math.round(textBar * (1 + (textScale - 1) * 0.5))
    readonly property int textSmall: text(compact ? 33 : 34)
    readonly property int textBody: text(dense ? 34 : (compact ? 36 : 38))
    // The line under a page's heading.
    readonly property int textLead: text(dense ? 34 : measure(42, 44, 36))
    // The line that says more below a title, in a tile, a row or a step.
    readonly property int textSecond: text(measure(35, 37, dense ? 33 : 34))
    // The title of a step.
    readonly property int textStep: singleColumn && tallScript ? Math.min(px(56), text(36)) : text(dense ? (tallScript ? 33 : 36) : measure(42, 46, 38))
    readonly property int textTile: singleColumn ? px(46) : text(measure(44, 46, 34))
    readonly property int textCard: singleColumn ? px(48) : text(compact ? 40 : 44)
    readonly property int textPage: dense && (tallScript || arabic) ? px(tallScript ? 35 : 46) : singleColumn ? px(tallScript ? 48 : 54) : text(dense ? 46 : measure(72, 72, tallScript ? 46 : 54))
    readonly property int textNumber: text(compact ? 58 : 96)
    // The telephone number in a call card, and on the page of its service.
    readonly property int textCallNumber: text(dense ? 44 : measure(92, 100, 64))
    readonly property int textOwnNumber: text(dense ? 100 : measure(142, 184, 110))
    // Multiples of the font's own line: 1.3 of its size, in Arabic 2.1, in Nastaliq 2.5.
    readonly property real lineBody: tallScript ? 0.8 : (arabic ? 0.74 : (dense ? 0.94 : (compact ? 1.0 : 1.08)))
    readonly property real lineTight: tallScript ? 0.76 : (arabic ? 0.7 : (dense ? 0.94 : 0.98))
    readonly property real lineHeading: tallScript ? 0.74 : (arabic ? 0.66 : 0.9)
    readonly property int iconSmall: text(44)
    readonly property int iconBar: px(measure(50, 48, tallScript ? 36 : 42))
    readonly property int iconTile: px(compact ? 40 : 68)
    readonly property int iconBox: px(compact ? 64 : 116)
    readonly property int marginSide: px(compact ? 28 : (portrait ? 72 : 96))
    readonly property int marginTop: px(compact ? 18 : 56)
    // Every page begins at the same height below the strip, with PageHead: the coloured band of its
    // topic, the heading, one line, and then the first tile, tab or panel.
    readonly property int topicBand: px(compact ? 8 : 12)
    readonly property int headTop: px(dense ? 10 : measure(56, 62, 22))
    readonly property int firstTop: px(dense ? 74 : measure(226, 242, 150))
    // Between the last tile and the bar.
    readonly property int marginEnd: px(dense ? 10 : measure(42, 48, 18))
    // Two columns: between them, and the share of the page that the second one has.
    readonly property int gapColumns: px(measure(80, 24, 28))
    readonly property real asideShare: 0.335
    // Between tiles in a list, and in a grid.
    readonly property int gapList: px(measure(20, 24, 10))
    readonly property int gapGrid: px(measure(28, 26, 10))
    readonly property int gap: px(compact ? 16 : 32)
    readonly property int gapSmall: px(compact ? 10 : 18)
    readonly property int gapText: px(compact ? 14 : 28)
    readonly property int padding: px(compact ? 14 : 36)
    readonly property int paddingTile: px(dense ? 7 : (compact ? 18 : 36))
    readonly property int target: px(92)
    readonly property int buttonHeight: px(compact ? 94 : 118)
    // A split page: where its upper part ends, which is only read, and where its controls begin, in
    // pixels from the top of the page; 0: they may be anywhere.
    property int readingEnd: 0
    property int controlsTop: 0
    readonly property bool split: controlsTop > 0
    // The bar: its buttons, the first of them from the side, between them, and "Hide this".
    readonly property int barButtonHeight: px(compact ? 94 : (tallScript ? 140 : 118))
    readonly property int marginBar: px(measure(72, 40, 16))
    readonly property int gapBar: px(measure(12, 8, 4))
    readonly property int hideWidth: px(measure(420, 300, 200))
    readonly property int barHeight: px(compact ? 108 : (tallScript ? 172 : 150))
    // The visitor's bar has two rows on a narrow screen.
    readonly property int navigationHeight: portrait && compact ? 2 * barButtonHeight + 3 * gapSmall : barHeight
    readonly property int stripHeight: px((compact ? 60 : 88) + (tallScript ? 24 : 0)) + Math.round((textStrip - textBar) * (tallScript ? 1.8 : 1.2))
    readonly property int stroke: Math.max(1, px(2))
    readonly property int focusStroke: Math.max(2, px(5))
    // The edge of what is chosen.
    readonly property int chosenStroke: Math.max(2, px(dense ? 4 : 5))
    readonly property int radiusCard: px(compact ? 20 : 28)
    readonly property int radiusButton: px(compact ? 20 : 22)
    readonly property int radiusIcon: px(compact ? 18 : 28)
    readonly property int motion: reducedMotion ? 0 : 150
    // A large screen on which moving pages stutter: the next ones are cut.
    property bool stutters: false
    // How far a page that turns moves.
    readonly property int slide: reducedMotion ? 0 : px(24)

    // Larger text than layouts of two columns have room for.
    readonly property bool largeText: textScale > 1.4
    // Large lines of Nastaliq and Arabic fill a wide screen as usual ones fill a low one.
    readonly property bool fills: (tallScript || arabic) && largeText && !portrait
    // A low screen with large text: one column, and headings no larger than the text.
    readonly property bool singleColumn: compact && largeText && !portrait

    // A page beside the banner of headphone mode that has no room for two columns.
    function narrowed(width: real): bool {
        return compact && !portrait && width < px(1340);
    }

    function pick(onLight: color, onDark: color, onBlack: color): color {
        return light ? onLight : (contrast ? onBlack : onDark);
    }

    // Latin names have Latin letters and spaces in every language. The comma of Urdu and Arabic does
    // not count.
    function familyOf(text: string): string {
        return /[\u0370-\u060b\u060d-\u1fff]/.test(text) ? family : usualFamily;
    }

    // Headings grow less: at twice the size they would have one word to a line.
    function text(units: real): int {
        const body = compact ? 36 : 38;
        const share = Math.min(1, body / units);
        return Math.round(units * unit * (1 + (textScale - 1) * share));
    }

    // One measure on wide, tall and small screens.
    function measure(wide: real, tall: real, small: real): real {
        return compact ? small : (portrait ? tall : wide);
    }

    function px(units: real): int {
        return Math.round(units * theme.unit);
    }
}
