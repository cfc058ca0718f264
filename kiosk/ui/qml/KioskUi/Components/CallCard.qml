import QtQuick
import KioskUi.Theme

// The place to call first, filled: name, number, and one line about it. On a low page (`inLine`)
// name and number share a line.
Touchable {
    id: card

    required property PlaceLine words
    property string icon: "phone"
    property bool inLine: Theme.dense
    // With less air, where many places share a column.
    property bool tight: false
    // In one line on a low page: as much of it as has room.
    readonly property string line: {
        const room = texts.width;
        const all = [words.whole, [words.now, words.line].join(" "), [words.now, words.free].join(" "), words.line];
        if (!inLine || Theme.largeText)
            return words.whole;
        return all.find(one => measured.advanceWidth(one) <= room) ?? words.whole;
    }
    readonly property int side: Theme.px(inLine ? 26 : 36)
    readonly property int above: Theme.px(inLine ? 2 : (tight ? 6 : Theme.measure(12, 20, 10)))

    implicitHeight: Math.max(Theme.px(inLine ? 98 : 0), Theme.target, texts.implicitHeight + 2 * above)
    name: words.title
    radius: inLine ? Theme.radiusButton : Theme.radiusCard
    Accessible.description: words.whole

    FontMetrics {
        id: measured

        font.family: Theme.family
        font.pixelSize: Theme.textSecond
    }

    ControlFrame {
        anchors.fill: parent
        filled: true
        pressed: card.pressed
        radius: card.radius
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: card.side
        color: Theme.brandInk
        name: card.icon
        size: Theme.px(card.inLine ? 48 : (Theme.compact ? 56 : 72))
        y: card.inLine ? Math.round((card.height - height) / 2) : texts.y + Theme.px(6)
    }

    Column {
        id: texts

        // Nastaliq has air of its own.
        spacing: Theme.tallScript ? -Theme.px(card.inLine ? 10 : 18) : 0
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(card.inLine ? 24 : 36)
        anchors.right: chevron.left
        anchors.rightMargin: Theme.px(12)
        y: Math.round((card.height - implicitHeight) / 2)

        BodyText {
            Accessible.ignored: true
            color: Theme.brandInk
            font.family: Theme.familyOf(card.words.name)
            font.pixelSize: card.inLine ? Math.min(Theme.textCallNumber, Theme.text(58)) : Theme.textTile
            font.weight: Font.Bold
            fontSizeMode: card.inLine ? Text.HorizontalFit : Text.FixedSize
            lineHeight: Theme.lineHeading
            maximumLineCount: card.inLine ? 1 : 3
            minimumPixelSize: Theme.px(36)
            text: card.inLine ? card.words.title : card.words.name
            width: parent.width
            wrapMode: card.inLine ? Text.NoWrap : Text.Wrap
        }

        BodyText {
            Accessible.ignored: true
            color: Theme.brandInk
            font.family: Theme.usualFamily
            font.pixelSize: Theme.textCallNumber
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            lineHeight: 0.86
            minimumPixelSize: Theme.px(44)
            objectName: "number"
            text: card.words.phone
            visible: !card.inLine
            width: parent.width
            wrapMode: Text.NoWrap
        }

        BodyText {
            Accessible.ignored: true
            color: Theme.brandInk
            font.pixelSize: Theme.textSecond
            lineHeight: Theme.lineTight
            text: card.line
            visible: text !== ""
            width: parent.width
        }
    }

    Icon {
        id: chevron

        anchors.right: parent.right
        anchors.rightMargin: card.side
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.brandInk
        mirror: Theme.rightToLeft
        name: "chevron-right"
    }
}
