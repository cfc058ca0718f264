import QtQuick
import KioskUi.Theme

// The place to call first, filled: name, number, and one line about it. On a low page (`inLine`)
// name and number share a line.
Touchable {
    id: card

    required property PlaceLine words
    property string icon: "phone"
    property bool inLine: Theme.dense
    // Name and number alone, where the page has no room for more.
    property bool alone: false
    // With less air, where many places share a column.
    property bool tight: false
    // In one line on a low page: as much of it as has room.
    readonly property string line: {
        const room = texts.width;
        const all = [words.whole, `${words.now} ${words.line}`.trim(), `${words.now} ${words.free}`.trim(), words.line];
        if (!inLine || Theme.largeText)
            return words.whole;
        return all.find(one => measured.advanceWidth(one) <= room) ?? words.whole;
    }
    // A long name is smaller, and takes a second line where it would be too small.
    readonly property int titleSize: {
        const most = Math.min(Theme.textCallNumber, Theme.text(58));
        const least = Math.min(most, Theme.text(36));
        const wide = bold.advanceWidth(words.title) * 1.02;
        return Math.max(least, Math.min(most, Math.floor(least * texts.width / wide)));
    }
    readonly property bool wraps: inLine && bold.advanceWidth(words.title) * 1.02 > texts.width
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

    FontMetrics {
        id: bold

        font.family: Theme.familyOf(card.words.name)
        font.pixelSize: Math.min(Theme.textCallNumber, Theme.text(36))
        font.weight: Font.Bold
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
            readonly property bool latin: font.family === Theme.usualFamily

            Accessible.ignored: true
            color: Theme.brandInk
            font.family: Theme.familyOf(card.words.name)
            font.pixelSize: card.inLine ? card.titleSize : Theme.textTile
            font.weight: Font.Bold
            // Of the letters, whatever font the comma has.
            lineHeight: latin ? font.pixelSize * 1.2 : Theme.lineHeading
            lineHeightMode: latin ? Text.FixedHeight : Text.ProportionalHeight
            text: card.inLine ? card.words.title : card.words.name
            width: parent.width
            wrapMode: Text.Wrap
        }

        BodyText {
            Accessible.ignored: true
            color: Theme.brandInk
            font.family: Theme.usualFamily
            font.pixelSize: Theme.textCallNumber
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            lineHeight: 0.86
            minimumPixelSize: Theme.px(34)
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
            visible: text !== "" && !card.alone && !(Theme.dense && card.wraps) && !(Theme.dense && Theme.tallScript && Theme.familyOf(card.words.name) !== Theme.usualFamily)
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
