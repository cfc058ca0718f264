import QtQuick
import KioskUi.Theme

// Says for the whole length of headphone mode that it is on, and leaves it with one tap; with it the
// buttons of the voice. Below the page, or beside it on a low screen.
Rectangle {
    id: banner

    property bool reading: false
    readonly property bool upright: Theme.compact && !Theme.portrait
    readonly property int side: upright ? Theme.gapSmall : Theme.marginSide
    readonly property int letters: Theme.px(Theme.compact ? 33 : 38)
    // On one line: icon, text and buttons.
    readonly property bool oneRow: mark.width + Theme.gap + fullText.implicitWidth + Theme.gap + buttons.width <= width - 2 * side
    readonly property int room: width - 2 * side

    signal toggled
    signal repeated
    signal exited

    color: Theme.card
    implicitHeight: buttons.height + 2 * Theme.gapSmall + (oneRow ? 0 : words.height + Theme.gapSmall)
    // With room for the focus ring of the last button beside the line, and for the longest word.
    implicitWidth: Math.max(2 * Theme.target + 3 * Theme.gapSmall + Theme.focusStroke, Math.ceil(longestWord.implicitWidth) + 2 * side) + Theme.px(6)

    // The line of everything that stands in front of a page.
    Rectangle {
        anchors.right: parent.right
        color: Theme.brand
        height: banner.upright ? parent.height : Theme.px(6)
        width: banner.upright ? Theme.px(6) : parent.width
    }

    // Never seen: measures the text in one line, and as high as it is beside the page.
    BodyText {
        id: fullText

        Accessible.ignored: true
        font: words.font
        lineHeight: words.lineHeight
        text: qsTr("Headphone mode. Tap twice to choose.")
        visible: false
        width: banner.upright ? words.width : implicitWidth
        wrapMode: words.wrapMode
    }

    // Never seen: each word has a line.
    BodyText {
        id: longestWord

        Accessible.ignored: true
        font: words.font
        text: fullText.text.replace(/ /g, "\n")
        visible: false
        wrapMode: Text.NoWrap
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: banner.side
        color: Theme.brand
        name: "headphones"
        size: Theme.px(52)
        visible: !banner.upright
        y: words.y + Math.round((words.height - height) / 2)
    }

    BodyText {
        id: words

        anchors.left: banner.upright ? parent.left : mark.right
        anchors.leftMargin: banner.upright ? banner.side : Theme.gap
        font.pixelSize: banner.letters
        font.weight: Font.Bold
        lineHeight: Theme.lineTight
        // Beside a low page, the few languages with the longest words have room for its name.
        text: banner.upright && fullText.implicitHeight > buttons.y - 2 * Theme.gapSmall ? qsTr("Headphone mode") : fullText.text
        width: banner.upright ? banner.room - Theme.px(6) : (banner.oneRow ? banner.room - mark.width - buttons.width - 2 * Theme.gap : banner.room - mark.width - Theme.gap)
        y: banner.oneRow && !banner.upright ? Math.round((banner.height - height) / 2) : Theme.gapSmall + Theme.px(banner.upright ? 0 : 6)
    }

    Grid {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapSmall
        anchors.right: banner.upright ? undefined : parent.right
        anchors.rightMargin: banner.side
        anchors.left: banner.upright ? parent.left : undefined
        anchors.leftMargin: banner.side
        columns: banner.upright ? 1 : 2
        spacing: Theme.gapSmall

        Row {
            spacing: Theme.gapSmall

            Button {
                icon: banner.reading ? "pause" : "play"
                iconOnly: Theme.compact
                name: banner.reading ? qsTranslate("ReadAloudBar", "Pause") : qsTranslate("ReadAloudBar", "Go on")
                objectName: "toggle"
                outline: true
                textSize: banner.letters

                onActivated: banner.toggled()
            }

            Button {
                icon: "rotate-ccw"
                iconOnly: Theme.compact
                name: qsTranslate("ReadAloudBar", "Again")
                objectName: "repeat"
                outline: true
                textSize: banner.letters

                onActivated: banner.repeated()
            }
        }

        Button {
            Accessible.description: qsTr("One tap is enough.")
            Accessible.name: qsTr("Leave headphone mode")
            direct: true
            name: qsTr("Leave")
            objectName: "leave"
            textSize: banner.letters
            width: Math.max(implicitWidth, banner.upright ? banner.room - Theme.px(6) : 0)

            onActivated: banner.exited()
        }
    }
}
