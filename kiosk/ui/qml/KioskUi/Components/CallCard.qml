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
        if (!inLine)
            return words.whole;
        return all.find(one => one && measured.font.pixelSize > 0 && measured.advanceWidth(one) <= room) ?? (Theme.largeText || Theme.dense ? all[2] || words.whole : words.whole);
    }
    // A long name is smaller; where it would be too small, the number has a line of its own.
    // On a low page Nastaliq, whose lines are high, leaves the steps their room.
    readonly property int titleMost: Theme.dense && Theme.tallScript && !mixed ? Theme.text(36) : Math.min(Theme.textCallNumber, Theme.singleColumn ? Theme.px(58) : Theme.text(58))
    readonly property int titleLeast: Math.min(titleMost, Theme.singleColumn ? Theme.px(36) : Theme.text(36))
    // The comma of Urdu is in a font whose lines are much higher than the name's.
    readonly property bool mixed: Theme.tallScript && Theme.familyOf(words.name) === Theme.usualFamily
    readonly property string together: mixed && !saysPhone ? `${words.name}  ${words.phone}` : words.title
    readonly property bool saysPhone: words.name.includes(words.phone)
    readonly property bool wraps: inLine && !saysPhone && (Theme.tallScript && !mixed || bold.advanceWidth(together) * 1.02 > texts.width)
    readonly property int titleSize: wraps ? titleLeast : Math.min(titleMost, Math.floor(titleLeast * texts.width / (bold.advanceWidth(together) * 1.02)))
    // A name too long for one line of the smallest letters runs on into the number's line.
    readonly property bool flows: wraps && bold.advanceWidth(words.name) * 1.02 * Theme.px(33) / titleLeast > texts.width
    // A low page in Nastaliq has no room for it.
    readonly property bool showsLine: !alone && !(Theme.dense && (wraps || Theme.tallScript))
    readonly property list<string> interfaceWords: words.ours
    readonly property int side: Theme.px(inLine ? 26 : 36)
    readonly property int above: Theme.px(inLine ? (Theme.dense ? 0 : Theme.tallScript ? 8 : 2) : (tight ? 6 : Theme.measure(12, 20, 10)))

    implicitHeight: Math.max(Theme.px(inLine && !Theme.tallScript ? 98 : 0), Theme.target, texts.implicitHeight + 2 * above)
    name: words.title
    radius: inLine ? Theme.radiusButton : Theme.radiusCard
    Accessible.description: plain(words.whole)

    FontMetrics {
        id: measured

        font.family: Theme.family
        font.pixelSize: card.inLine && Theme.singleColumn ? Math.min(Theme.textSecond, Theme.px(38)) : Theme.textSecond
    }

    FontMetrics {
        id: bold

        font.family: Theme.familyOf(card.words.name)
        font.pixelSize: card.titleLeast
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
        spacing: Theme.tallScript && Theme.familyOf(card.words.name) !== Theme.usualFamily ? (card.inLine ? 0 : -Theme.px(18)) : 0
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
            font.pixelSize: card.flows ? Theme.px(33) : card.inLine ? card.titleSize : Theme.textTile
            font.weight: Font.Bold
            // Of the letters, whatever font the comma has.
            lineHeight: latin ? font.pixelSize * (Theme.dense ? 1.1 : 1.2) : Theme.lineHeading
            lineHeightMode: latin ? Text.FixedHeight : Text.ProportionalHeight
            fontSizeMode: card.flows ? Text.FixedSize : card.inLine ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.px(33)
            text: card.flows ? card.together.replace(card.words.phone, card.words.phone.replace(/ /g, "\u00a0")) : card.inLine && !card.wraps ? card.together : card.words.name
            width: parent.width
            wrapMode: card.inLine && !card.flows ? Text.NoWrap : Text.Wrap
        }

        BodyText {
            Accessible.ignored: true
            color: Theme.brandInk
            font.family: Theme.usualFamily
            font.pixelSize: card.inLine ? card.titleMost : Theme.textCallNumber
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            lineHeight: 0.86
            minimumPixelSize: Theme.px(34)
            objectName: "number"
            text: card.words.phone
            visible: !card.inLine || card.wraps && !card.flows
            width: parent.width
            wrapMode: Text.NoWrap
        }

        BodyText {
            Accessible.ignored: true
            color: Theme.brandInk
            font.pixelSize: measured.font.pixelSize
            lineHeight: Theme.lineTight
            text: card.line
            visible: text !== "" && card.showsLine
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
        size: Theme.singleColumn ? Theme.px(44) : Theme.iconSmall
    }
}
