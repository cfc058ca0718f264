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
    property bool stacked: false
    property bool showsSummary: true
    property bool showsNote: true
    property int titleSize: Theme.textTile
    property int summarySize: Theme.textSmall
    property int boxSize: Theme.iconBox
    // Above and below the content.
    property int padding: Theme.paddingTile
    // Free height above the content, the same for all tiles of a row: their tops line up.
    property int inset: 0
    readonly property int inner: width - 2 * Theme.padding
    readonly property int beside: stacked ? inner : inner - box.width - Theme.gap - (chevron.visible ? chevron.width + Theme.gapSmall : 0)

    implicitHeight: Math.max(Theme.target, stacked ? box.height + Theme.gap + texts.implicitHeight + 2 * padding : Math.max(box.height, texts.implicitHeight) + 2 * padding)
    name: title
    radius: Theme.radiusCard
    Accessible.description: summary

    ControlFrame {
        anchors.fill: parent
        pressed: tile.pressed
        radius: tile.radius
    }

    Item {
        id: content

        readonly property int used: tile.stacked ? box.height + Theme.gap + texts.implicitHeight : Math.max(box.height, texts.implicitHeight)

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        height: used
        y: tile.inset + Math.max(tile.padding, Math.round((tile.implicitHeight - used) / 2))

        IconBox {
            id: box

            anchors.left: parent.left
            filled: tile.strong
            height: tile.boxSize
            icon: tile.icon
            urgent: tile.urgent
            width: tile.boxSize
            y: Theme.dense && !tile.stacked ? Math.round((content.used - height) / 2) : 0
        }

        Column {
            id: texts

            anchors.left: tile.stacked ? parent.left : box.right
            anchors.leftMargin: tile.stacked ? 0 : Theme.gap
            spacing: Theme.px(8)
            width: tile.beside
            y: tile.stacked ? box.height + Theme.gap : Math.max(0, Math.round((box.height - implicitHeight) / 2))

            BalancedText {
                Accessible.ignored: true
                font.pixelSize: tile.titleSize
                font.weight: Font.Bold
                lineHeight: Theme.lineHeading
                text: tile.title
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
            visible: tile.strong && !tile.stacked && !Theme.compact
        }
    }
}
