import QtQuick
import KioskUi.Components
import KioskUi.Theme

// A number to call and who answers; on small screens without a frame, on low ones without an icon.
Rectangle {
    id: card

    required property string icon
    required property string number
    required property string caption
    property bool urgent: false
    // The number is under its icon, not beside it.
    property bool stacked: false
    readonly property int gap: box.visible ? Theme.gap : 0
    readonly property int inset: Theme.compact ? 0 : Theme.px(48)
    // The longest number has nine characters: all numbers get the size at which it fits.
    readonly property int numberSize: Math.min(Theme.px(Theme.compact ? 52 : 150), Math.round(texts.width / 5.2))

    border.color: Theme.line
    border.width: Theme.compact ? 0 : Theme.stroke
    color: Theme.compact ? "transparent" : Theme.card
    implicitHeight: 2 * inset + (stacked ? box.height + gap + texts.implicitHeight : Math.max(box.height, texts.implicitHeight))
    radius: Theme.radiusCard

    IconBox {
        id: box

        anchors.left: parent.left
        anchors.leftMargin: card.inset
        height: visible ? implicitHeight : 0
        neutral: true
        visible: !Theme.dense || !card.stacked
        icon: card.icon
        urgent: card.urgent
        y: card.stacked ? card.inset : Math.round((card.height - height) / 2)
    }

    Column {
        id: texts

        anchors.left: card.stacked ? parent.left : box.right
        anchors.leftMargin: card.stacked ? card.inset : Theme.px(Theme.compact ? 20 : 44)
        anchors.right: parent.right
        anchors.rightMargin: card.inset
        spacing: Theme.px(Theme.compact ? 0 : 8)
        y: card.stacked ? box.y + box.height + card.gap : Math.round((card.height - implicitHeight) / 2)

        BodyText {
            color: card.urgent ? Theme.urgent : Theme.ink
            font.pixelSize: card.numberSize
            font.weight: Font.Bold
            lineHeight: 1
            text: card.number
            wrapMode: Text.NoWrap
            width: parent.width
        }

        BalancedText {
            font.pixelSize: Theme.compact ? Theme.textSmall : Theme.px(42)
            lineHeight: Theme.lineTight
            text: card.caption
            width: parent.width
        }
    }
}
