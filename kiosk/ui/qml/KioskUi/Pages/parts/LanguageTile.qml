import QtQuick
import KioskUi.Components
import KioskUi.Theme

// A language in its own letters and direction, with how much of the screen there is in it: in its own
// words, and as a meter. Sizes hardly follow the visitor's: who cannot read this page must see all of
// them.
Touchable {
    id: tile

    required property string code
    required property string family
    required property string extent
    required property real share
    required property bool rightToLeft
    property bool chosen: false
    // Low screens and large names leave room for the meter alone.
    property bool showsExtent: !Theme.dense && !Theme.largeText
    readonly property string textLanguage: code
    readonly property int edge: Theme.px(Theme.compact ? 16 : 40)
    // Beside a name in Nastaliq, whose line is high; not where it is long.
    readonly property bool inLine: tall && showsExtent && Theme.tallScript && !Theme.portrait && !Theme.compact && beside.implicitWidth < words.wide * 0.4
    readonly property bool tall: family === Theme.nastaliq
    // Above and below the words.
    readonly property int ends: Theme.px(Theme.compact ? 26 : (Theme.largeText ? 48 : (Theme.tallScript && !Theme.portrait ? 36 : 72)))
    readonly property int needed: words.implicitHeight + meter.height + ends
    // Spoken by the kiosk's voice after the name; screen readers know it from the state.
    readonly property string spokenDetail: chosen ? qsTr("Chosen") : ""

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: extent
    Accessible.role: Accessible.RadioButton
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    implicitHeight: Math.max(Theme.target, needed)
    radius: Theme.radiusCard

    ControlFrame {
        anchors.fill: parent
        chosen: tile.chosen
        pressed: tile.pressed
        radius: tile.radius
    }

    Column {
        id: words

        readonly property int wide: tile.width - 2 * tile.edge

        x: tile.edge
        y: Math.round((tile.height - tile.needed) / 2) + Theme.px(Theme.compact ? 8 : (Theme.largeText || Theme.tallScript && !Theme.portrait ? 16 : 28))

        UiText {
            id: called

            readonly property int taken: mark.width + (tile.inLine ? Math.ceil(beside.implicitWidth) + Theme.px(16) : 0)

            font.family: tile.family || Theme.usualFamily
            font.pixelSize: Theme.px(Theme.largeText ? Theme.measure(72, 84, Theme.dense ? 38 : 44) : Theme.measure(60, 60, 36))
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            height: Math.round(font.pixelSize * (tile.tall ? (Theme.dense ? 1.7 : 1.95) : 1.3))
            horizontalAlignment: tile.rightToLeft ? Text.AlignRight : Text.AlignLeft
            minimumPixelSize: Theme.px(33)
            text: tile.name
            width: words.wide - taken
            x: tile.rightToLeft ? taken : 0
        }

        BodyText {
            id: under

            Accessible.ignored: true
            color: Theme.inkSoft
            font.family: tile.family || Theme.usualFamily
            font.pixelSize: Theme.px(Theme.measure(38, 38, 33))
            horizontalAlignment: tile.rightToLeft ? Text.AlignRight : Text.AlignLeft
            lineHeight: tile.tall ? 0.8 : 0.98
            text: tile.extent
            visible: text !== "" && tile.showsExtent && !tile.inLine
            width: words.wide
        }
    }

    BodyText {
        id: beside

        Accessible.ignored: true
        color: under.color
        font: under.font
        lineHeight: under.lineHeight
        text: tile.extent
        visible: tile.inLine
        wrapMode: Text.NoWrap
        x: tile.edge + mark.width + Theme.px(16)
        y: words.y + Math.round((called.height - height) / 2)
    }

    ChosenMark {
        id: mark

        chosen: tile.chosen
        implicitHeight: Theme.px(Theme.compact ? 40 : 64)
        implicitWidth: implicitHeight
        x: tile.rightToLeft ? tile.edge : tile.width - tile.edge - width
        y: words.y + Theme.px(4)
    }

    Rectangle {
        id: meter

        border.color: Theme.edge
        border.width: Theme.stroke
        color: "transparent"
        height: Theme.px(Theme.compact ? 10 : 16)
        radius: height / 2
        width: words.wide
        x: tile.edge
        y: Math.max(words.y + words.implicitHeight + Theme.px(4), tile.height - height - Theme.px(Theme.compact ? 12 : (Theme.largeText ? 22 : (Theme.tallScript && !Theme.portrait ? 20 : 36))))

        Rectangle {
            color: Theme.brand
            height: parent.height
            radius: parent.radius
            width: Math.max(height, Math.round(parent.width * tile.share))
            x: tile.rightToLeft ? parent.width - width : 0
        }
    }
}
