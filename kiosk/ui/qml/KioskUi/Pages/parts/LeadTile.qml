import QtQuick
import KioskUi.Components
import KioskUi.Theme

// The one filled action of a page, for who does not know where to go. `upright`: icon above the words.
Touchable {
    id: tile

    required property string icon
    property string line: ""
    property bool upright: false
    property bool showsLine: !Theme.dense
    property int titleSize: Theme.dense && !Theme.largeText && (upright || Theme.tallScript) ? Theme.px(Theme.tallScript ? 33 : 36) : (upright && Theme.tallScript ? Theme.px(44) : Theme.text(upright ? 42 : 48))
    readonly property int side: Theme.px(upright ? 6 : (Theme.compact ? (Theme.dense && Theme.tallScript ? 16 : 24) : 56))

    // In a low rail the words come first.
    readonly property bool hasMark: !upright || height >= mark.height + texts.implicitHeight + Theme.px(24)
    readonly property int firstLine: Math.round((height - (hasMark ? mark.height + Theme.px(16) : 0) - texts.implicitHeight) / 2)

    // A long word in a narrow tile stands without the chevron.
    readonly property int room: width - mark.width - 2 * side - Theme.px(Theme.compact ? 36 : 72)
    readonly property bool leads: !upright && !Theme.dense && longest.advanceWidth <= room - arrow.width

    // The words alone.
    readonly property int least: Math.max(Theme.target, texts.implicitHeight + Theme.px(Theme.dense ? 6 : 24))

    Accessible.description: plain(line)
    implicitHeight: Math.max(Theme.target, (upright ? mark.size + Theme.px(16) + texts.implicitHeight : Math.max(mark.size, texts.implicitHeight)) + Theme.px(Theme.dense ? (Theme.tallScript ? 6 : 16) : (Theme.compact ? 24 : 56)))
    radius: Theme.radiusCard

    TextMetrics {
        id: longest

        font.family: Theme.family
        font.pixelSize: tile.titleSize
        font.weight: Font.Bold
        text: tile.name.split(" ").reduce((one, other) => other.length > one.length ? other : one, "")
    }

    ControlFrame {
        anchors.fill: parent
        filled: true
        pressed: tile.pressed
        radius: tile.radius
    }

    Icon {
        id: mark

        color: Theme.brandInk
        name: tile.icon
        size: Theme.px(Theme.compact ? (tile.upright ? 72 : 56) : 104)
        x: tile.upright ? Math.round((tile.width - width) / 2) : (Theme.rightToLeft ? tile.width - width - tile.side : tile.side)
        visible: tile.hasMark
        y: tile.upright ? tile.firstLine : Math.round((tile.height - height) / 2)
    }

    Column {
        id: texts

        spacing: Theme.px(6)
        width: tile.upright ? tile.width - 2 * tile.side : tile.room - (tile.leads ? arrow.width : 0)
        x: tile.upright ? tile.side : (Theme.rightToLeft ? tile.side + (tile.leads ? arrow.width + Theme.px(12) : 0) : tile.side + mark.width + Theme.px(Theme.compact ? 20 : 48))
        y: tile.upright ? tile.firstLine + (tile.hasMark ? mark.height + Theme.px(16) : 0) : Math.round((tile.height - implicitHeight) / 2)

        BalancedText {
            Accessible.ignored: true
            color: Theme.brandInk
            font.pixelSize: tile.titleSize
            font.weight: Font.Bold
            horizontalAlignment: tile.upright ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: Theme.lineHeading
            text: tile.name
            width: parent.width
            wrapMode: Text.WordWrap
        }

        BalancedText {
            id: under

            Accessible.ignored: true
            color: Theme.brandInk
            font.pixelSize: Theme.textSecond
            lineHeight: Theme.lineTight
            text: tile.line
            visible: text !== "" && tile.showsLine && !tile.upright
            width: parent.width
        }
    }

    Icon {
        id: arrow

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.brandInk
        mirror: Theme.rightToLeft
        name: "chevron-right"
        visible: tile.leads
        x: Theme.rightToLeft ? tile.side : tile.width - tile.side - width
    }
}
