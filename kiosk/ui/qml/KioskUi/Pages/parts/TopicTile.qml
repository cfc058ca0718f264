import QtQuick
import KioskUi.Components
import KioskUi.Theme

// A tile of the home page: a topic with its icon in its own quiet colour, or the library's own.
Touchable {
    id: tile

    required property string title
    required property string summary
    required property string icon
    required property string tint
    // The icon above the words instead of beside them.
    property bool stacked: false
    // Above them as a picture, as wide as the tile.
    property bool pictured: false
    // The line below the title.
    property bool showsLine: true
    property bool chevron: false
    property int titleSize: Theme.textTile
    property int lineSize: Theme.textSecond
    // The icon is in a box of its colour.
    property bool boxed: true
    property int boxSize: Theme.iconBox
    property int padding: Theme.px(Theme.compact ? 14 : 40)
    // The first strokes of Nastaliq begin before its line.
    readonly property int paddingSide: padding + (Theme.tallScript ? Theme.px(6) : 0)
    property int paddingEnds: padding
    property int gap: Theme.px(Theme.dense ? (boxed ? 12 : 8) : (Theme.compact ? 14 : (stacked ? 24 : 28)))
    // Height of the highest content in the same grid: titles of a row begin at one height.
    property int tallest: 0
    readonly property bool lined: showsLine && summary !== ""
    readonly property int inner: width - 2 * paddingSide - (chevron ? arrow.width + Theme.px(12) : 0)
    // A title that would need more lines beside its icon, or has a word too long, stands alone.
    property int mostLines: 2
    readonly property bool bare: !stacked && (Theme.compact || Theme.largeText) && (oneLine ? probe.contentWidth > probe.width : probe.lineCount > mostLines || probe.contentWidth > probe.width)
    // Joined letters of Nastaliq are narrower than what Qt breaks its lines by.
    // In Arabic, where lines have much air, a low page and large text need it.
    readonly property bool close: Theme.arabic && (Theme.dense || Theme.largeText)
    readonly property bool oneLine: Theme.tallScript && mostLines === 1
    readonly property real letters: oneLine ? probe.contentWidth * 0.94 : 0
    readonly property int beside: stacked || bare ? inner : inner - boxSize - gap
    readonly property int contentHeight: high(texts.implicitHeight)
    // Heights of the tile with the title alone, and with all words.
    readonly property int neededTitle: high(heading.implicitHeight) + 2 * paddingEnds
    readonly property int neededWhole: high(heading.implicitHeight + texts.spacing + lineProbe.implicitHeight) + 2 * paddingEnds

    function high(words: real): int {
        return Math.ceil(stacked ? boxSize + gap + words : Math.max(bare ? 0 : boxSize, words));
    }

    Accessible.description: plain(summary)
    implicitHeight: Math.max(Theme.target, lined ? neededWhole : neededTitle)
    name: title
    radius: Theme.radiusCard

    BodyText {
        id: probe

        Accessible.ignored: true
        font: heading.font
        text: tile.title
        visible: false
        width: Math.max(1, tile.inner - tile.boxSize - tile.gap)
        wrapMode: tile.oneLine ? Text.NoWrap : Text.WordWrap
    }

    // The line's own height changes when it is shown.
    BodyText {
        id: lineProbe

        Accessible.ignored: true
        font: under.font
        lineHeight: under.lineHeight
        text: tile.summary
        visible: false
        width: tile.beside
    }

    ControlFrame {
        anchors.fill: parent
        colour: TopicColours.icon(tile.tint)
        pressed: tile.pressed
        radius: tile.radius
        soft: TopicColours.box(tile.tint)
    }

    Item {
        id: content

        height: tile.contentHeight
        width: tile.inner
        x: Theme.rightToLeft ? tile.width - tile.paddingSide - width : tile.paddingSide
        y: Math.round((tile.height - (tile.lined || tile.stacked ? Math.max(height, tile.tallest) : height)) / 2)

        IconBox {
            bare: !tile.boxed
            height: tile.boxSize
            icon: tile.icon
            tint: tile.tint
            visible: !tile.bare
            width: tile.pictured ? parent.width : tile.boxSize
            x: Theme.rightToLeft ? parent.width - width : 0
            y: tile.stacked || (tile.lined && tile.tallest > 0) ? 0 : Math.round((parent.height - height) / 2)
        }

        Column {
            id: texts

            spacing: Theme.px(6)
            width: tile.beside - (tile.bare && Theme.tallScript && Theme.singleColumn ? Theme.px(8) : 0)
            x: Theme.rightToLeft || tile.stacked || tile.bare ? 0 : tile.boxSize + tile.gap
            y: {
                if (tile.stacked)
                    return tile.boxSize + tile.gap;
                // One line of title beside a high icon is in its middle.
                return tile.lined ? Math.max(0, Math.round((tile.boxSize - implicitHeight) / 2)) : Math.round((parent.height - implicitHeight) / 2);
            }

            BalancedText {
                id: heading

                Accessible.ignored: true
                font.pixelSize: tile.titleSize
                font.weight: Font.Bold
                horizontalAlignment: tile.pictured ? Text.AlignHCenter : Text.AlignLeft
                // Its first line has air above, its last one tails below.
                topPadding: tile.close ? -Math.round(font.pixelSize * 0.3) : Theme.tallScript && Theme.singleColumn ? Math.round(font.pixelSize * 0.08) : 0
                bottomPadding: tile.close ? -Math.round(font.pixelSize * 0.12) : 0
                lineHeight: Theme.lineHeading - (Theme.arabic ? (tile.close ? 0.04 : 0) : tile.boxed ? 0 : 0.05)
                text: tile.title
                width: parent.width
                wrapMode: tile.oneLine && tile.letters <= width ? Text.NoWrap : Text.Wrap
            }

            BalancedText {
                id: under

                Accessible.ignored: true
                color: Theme.inkSoft
                font.pixelSize: tile.lineSize
                horizontalAlignment: tile.pictured ? Text.AlignHCenter : Text.AlignLeft
                lineHeight: Theme.lineTight
                text: tile.summary
                visible: tile.lined
                width: parent.width
            }
        }
    }

    Icon {
        id: arrow

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        mirror: Theme.rightToLeft
        name: "chevron-right"
        visible: tile.chevron
        x: Theme.rightToLeft ? tile.paddingSide : tile.width - tile.paddingSide - width
    }
}
