import QtQuick
import KioskUi.Theme

// A touchable card: icon, title, one line of summary. `strong` is a place to get help.
Touchable {
    id: tile

    required property string title
    required property string summary
    required property string icon
    property string note: ""
    property bool strong: false
    property bool urgent: false
    // A row of a list, which leads on.
    property bool leads: strong
    // The topic's colour of the icon; "": the brand's.
    property string tint: ""
    // Without its icon a long title has more room.
    property bool bare: false
    property bool stacked: false
    property bool showsSummary: true
    property bool showsNote: true
    property int titleSize: Theme.textTile
    // Height of its lines in Latin letters, in sizes of them.
    property real titleLine: 1.17
    property int summarySize: Theme.textSmall
    property int boxSize: Theme.iconBox
    // Beside the content, and between icon and words.
    property int side: Theme.padding
    property int gap: Theme.gap
    property int lineGap: Theme.px(Theme.tallScript ? -20 : 8)
    // Above and below the content.
    property int padding: Theme.paddingTile
    // Free height above the content, the same for all tiles of a row: their tops line up.
    property int inset: 0
    // The first stroke of Nastaliq begins before its line.
    readonly property int lean: Theme.tallScript && (stacked || bare) ? Math.max(0, Math.ceil(titleSize * 0.46) - side) : 0
    readonly property int inner: width - 2 * side - lean
    readonly property int beside: stacked ? inner : inner - (bare ? 0 : box.width + gap) - (chevron.visible ? chevron.width + Theme.gapSmall : 0)

    implicitHeight: Math.max(Theme.target, stacked ? box.height + Theme.gap + texts.implicitHeight + 2 * padding : Math.max(box.height, texts.implicitHeight) + 2 * padding)
    name: title
    radius: Theme.radiusCard
    Accessible.description: plain(summary)

    ControlFrame {
        anchors.fill: parent
        pressed: tile.pressed
        radius: tile.radius
    }

    Item {
        id: content

        readonly property int used: tile.stacked ? box.height + Theme.gap + texts.implicitHeight : Math.max(box.height, texts.implicitHeight)

        anchors.left: parent.left
        anchors.leftMargin: tile.side + tile.lean
        anchors.right: parent.right
        anchors.rightMargin: tile.side
        height: used
        y: tile.inset + Math.max(tile.padding, Math.round((tile.implicitHeight - used) / 2))

        IconBox {
            id: box

            anchors.left: parent.left
            filled: tile.strong
            height: tile.boxSize
            icon: tile.icon
            tint: tile.tint
            visible: !tile.bare
            urgent: tile.urgent
            width: tile.boxSize
            y: tile.stacked ? 0 : Math.round((content.used - height) / 2)
        }

        Column {
            id: texts

            anchors.left: tile.stacked || tile.bare ? parent.left : box.right
            anchors.leftMargin: tile.stacked || tile.bare ? 0 : tile.gap
            // The strokes of Nastaliq rise into the second line of a Latin name, and into Latin letters
            // within a line of their own.
            spacing: titleText.mixed || titleText.latin && titleText.lineCount > 1 ? Math.max(0, tile.lineGap) : titleText.latin && Theme.compact && !Theme.dense ? Math.max(-Theme.px(4), tile.lineGap) : tile.lineGap
            width: tile.beside
            y: tile.stacked ? box.height + Theme.gap : Math.max(0, Math.round((box.height - implicitHeight) / 2))

            BalancedText {
                id: titleText

                readonly property bool latin: font.family === Theme.usualFamily
                readonly property bool mixed: !latin && Theme.tallScript && /[A-Za-z]/.test(tile.title)

                Accessible.ignored: true
                // Digits are of the Latin font: their line reaches lower.
                bottomPadding: !latin && !mixed && tile.strong && Theme.tallScript ? -Math.round(font.pixelSize * (Theme.compact && /[0-9]/.test(tile.title) ? 0.15 : 0.35)) : 0
                font.family: Theme.familyOf(tile.title)
                font.pixelSize: tile.titleSize
                font.weight: Font.Bold
                lineHeight: latin ? Math.round(font.pixelSize * tile.titleLine) : Theme.lineHeading
                lineHeightMode: latin ? Text.FixedHeight : Text.ProportionalHeight
                // The Arabic comma is of another font, whose higher line would move this one down.
                // Its first strokes rise above its line.
                topPadding: !latin && Theme.tallScript && (Theme.dense || Theme.textScale > 1) ? Math.round(font.pixelSize * (Theme.dense ? 0.18 : 0.1)) : 0
                text: latin ? tile.title.replace("،", ",") : tile.title
                width: parent.width
            }

            BodyText {
                Accessible.ignored: true
                color: Theme.inkSoft
                font.pixelSize: tile.summarySize
                lineHeight: Theme.lineTight
                text: tile.summary
                visible: text !== "" && tile.showsSummary
                // At most 80 characters a line.
                width: Math.min(parent.width, tile.summarySize * 32)
                x: Theme.rightToLeft ? parent.width - width : 0
            }

            BodyText {
                Accessible.ignored: true
                color: Theme.brand
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                lineHeight: Theme.lineTight
                text: tile.note
                visible: text !== "" && tile.showsNote
                width: parent.width
            }
        }

        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            mirror: content.LayoutMirroring.enabled
            name: "chevron-right"
            visible: tile.leads && !tile.stacked && !Theme.dense
        }
    }
}
