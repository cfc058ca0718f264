import QtQuick
import KioskUi.Components
import KioskUi.Theme

// A language on the attract screen, which begins a visit in it. Filled where everything is in it;
// only an outline where there are the first pages alone.
Touchable {
    id: tile

    required property string code
    required property string family
    required property string extent
    required property bool whole
    required property bool rightToLeft
    property bool fontsLoaded: true
    // The question is in it now.
    property bool lit: false
    readonly property string textLanguage: code
    readonly property bool tall: family === Theme.nastaliq
    readonly property int edge: Theme.px(Theme.compact ? 16 : 32)
    readonly property bool showsExtent: extent !== "" && !Theme.dense

    Accessible.description: extent
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    implicitHeight: Theme.px(Theme.dense ? 92 : 122)
    radius: Theme.radiusButton
    ring: Theme.bandInk

    Rectangle {
        anchors.fill: parent
        border.color: Theme.bandInk
        border.width: tile.lit ? 2 * Theme.chosenStroke : Theme.stroke
        color: tile.pressed ? Qt.rgba(1, 1, 1, 0.3) : (tile.whole ? Theme.pick(Qt.lighter(Theme.brandLight, 1.25), "#22384a", "#2b2b00") : "transparent")
        radius: tile.radius
    }

    Item {
        anchors.fill: parent
        opacity: tile.fontsLoaded ? 1 : 0

        UiText {
            id: label

            color: Theme.bandInk
            font.family: tile.family || Theme.usualFamily
            font.pixelSize: Theme.px(Theme.compact ? 36 : 42)
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            height: tile.showsExtent && !tile.tall ? Math.round(parent.height * 0.52) : parent.height
            horizontalAlignment: tile.rightToLeft ? Text.AlignRight : Text.AlignLeft
            minimumPixelSize: Theme.px(33)
            text: tile.name
            width: tile.tall && tile.showsExtent ? Math.round(parent.width / 2) - tile.edge : parent.width - 2 * tile.edge
            x: tile.tall && tile.showsExtent ? Math.round(parent.width / 2) : tile.edge
            y: tile.showsExtent && !tile.tall ? Theme.px(8) : 0
        }

        // Nastaliq is too high for two lines: beside the name.
        UiText {
            color: Theme.bandInk
            font.family: label.font.family
            font.pixelSize: Theme.px(33)
            font.weight: Font.Normal
            fontSizeMode: Text.HorizontalFit
            height: tile.tall ? parent.height : Math.round(parent.height * 0.42)
            horizontalAlignment: tile.rightToLeft && !tile.tall ? Text.AlignRight : Text.AlignLeft
            minimumPixelSize: Theme.px(33)
            text: tile.extent
            // Narrow tiles have room for the name alone.
            visible: tile.showsExtent && implicitWidth <= width
            width: tile.tall ? Math.round(parent.width / 2) - tile.edge : parent.width - 2 * tile.edge
            x: tile.edge
            y: tile.tall ? 0 : Math.round(parent.height * 0.52)
        }
    }
}
