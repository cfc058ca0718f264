import QtQuick
import KioskUi.Theme

// A button of the bar: icon above its name, or beside it. `current` marks the page that is open,
// `filled` the button that must be found at once; `turns`: an arrow, mirrored in Urdu and Arabic.
Touchable {
    id: button

    required property string icon
    property bool current: false
    property bool filled: false
    property bool turns: false
    property bool beside: false
    // The longest name that it may have: it keeps its width.
    property string longest: name
    // Its word may be left out before others, and is left out.
    property bool droppable: false
    property bool wordless: false
    // A name that is longer than that: its two words on two lines, without the icon, or the icon
    // alone.
    readonly property bool tooLong: !beside && Math.max(fullWord.advanceWidth, fullWord.boundingRect.width) > width
    readonly property bool tight: tooLong && !wordless && !Theme.tallScript && !Theme.arabic && name.split(" ").length === 2 && name.split(" ").every(one => measured.advanceWidth(one) <= width)
    // All words of the bar: they are on one line, which in Nastaliq no single word shows.
    property string words: name
    // The width that its word needs, also in the bold letters of `current`.
    readonly property int needed: Math.ceil(Math.max(boldWord.advanceWidth, boldWord.boundingRect.width)) + Theme.px(Theme.measure(16, 8, 6))
    // The same with the icon beside it.
    readonly property int neededBeside: needed + Theme.iconBar + Theme.px(Theme.measure(66, 66, 28))
    readonly property color ground: filled ? Theme.ink : Theme.card
    readonly property color inkColour: filled ? Theme.card : (current ? Theme.brand : Theme.ink)

    implicitHeight: Theme.barButtonHeight
    implicitWidth: Math.max(Theme.target, beside ? neededBeside : needed)

    TextMetrics {
        id: boldWord

        font.family: Theme.family
        font.pixelSize: label.font.pixelSize
        font.weight: Font.Bold
        text: button.longest
    }

    FontMetrics {
        id: measured

        font: label.font
    }

    TextMetrics {
        id: fullWord

        font: label.font
        text: button.name
    }

    Rectangle {
        anchors.fill: parent
        color: {
            if (button.pressed)
                return button.filled ? Theme.brand : Theme.brandSoft;
            return button.current ? Theme.brandSoft : button.ground;
        }
        radius: button.radius
    }

    Item {
        id: content

        readonly property bool mirrors: LayoutMirroring.enabled
        readonly property int gap: Theme.px(button.beside ? 12 : (Theme.compact ? 2 : 6))

        anchors.centerIn: parent
        height: button.beside ? Math.max(image.height, label.height) : (image.visible ? image.height + gap : 0) + (label.visible ? label.height : -gap)
        width: button.beside ? image.width + gap + label.width : Math.max(image.width, label.width)

        Icon {
            id: image

            color: button.inkColour
            mirror: button.turns && Theme.rightToLeft
            name: button.icon
            size: Theme.iconBar
            visible: !button.tight
            x: button.beside ? (content.mirrors ? parent.width - width : 0) : Math.round((parent.width - width) / 2)
            y: button.beside ? Math.round((parent.height - height) / 2) : 0
        }

        UiText {
            id: label

            alignedWith: button.words
            color: button.inkColour
            font.pixelSize: button.filled ? Theme.textHide : Theme.textBar
            font.weight: button.current || button.filled ? Font.Bold : Font.Normal
            height: (button.tight ? 2 : 1) * (button.beside || !Theme.tallScript ? Math.round(font.pixelSize * 1.3) : Theme.textBarLine)
            horizontalAlignment: Text.AlignHCenter
            text: button.name
            visible: !button.wordless && (button.tight || !button.tooLong)
            width: button.tight ? button.width : implicitWidth
            wrapMode: button.tight ? Text.WordWrap : Text.NoWrap
            x: button.beside ? (content.mirrors ? 0 : parent.width - width) : Math.round((parent.width - width) / 2)
            y: button.beside ? Math.round((parent.height - height) / 2) : parent.height - height
        }
    }
}
