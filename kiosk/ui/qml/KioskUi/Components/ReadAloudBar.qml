import QtQuick
import KioskUi.Theme

// The buttons of the voice: below the page, or beside it on a low screen. Without a voice for the
// language a sentence says so instead.
Rectangle {
    id: bar

    property bool reading: false
    property bool noVoice: false
    readonly property bool upright: Theme.compact && !Theme.portrait && !noVoice

    // The text grows as far as the three buttons fit side by side.
    readonly property int beside: 3 * (Theme.iconSmall + Theme.px(20) + Theme.px(88)) + 4 * Theme.gapSmall
    readonly property int letters: Math.min(tallest, Math.floor(Theme.textBody * Math.min(1, (width - beside) / fullSize.advanceWidth)))
    // Nastaliq within the height of the buttons.
    readonly property int tallest: Theme.tallScript ? Math.max(Theme.px(33), Math.floor((Theme.buttonHeight - Theme.px(24)) / 2.1)) : Theme.textBody

    // Icons alone where the text would be smaller than any other on the page.
    readonly property bool wordless: upright || letters < Theme.px(33)

    signal toggled
    signal repeated
    signal stopped

    color: Theme.card
    implicitHeight: noVoice ? voicelessText.implicitHeight + 2 * Theme.px(18) : Theme.buttonHeight + 2 * Theme.gapSmall
    implicitWidth: Theme.target + 2 * Theme.gapSmall

    Rectangle {
        anchors.right: parent.right
        color: Theme.line
        height: bar.upright ? parent.height : Theme.stroke
        width: bar.upright ? Theme.stroke : parent.width
    }

    TextMetrics {
        id: fullSize

        font.family: Theme.family
        font.pixelSize: Theme.textBody
        font.weight: Font.Bold
        text: toggle.name + repeat.name + stop.name
    }

    Grid {
        anchors.centerIn: parent
        columns: bar.upright ? 1 : 3
        spacing: Theme.gapSmall
        visible: !bar.noVoice

        Button {
            id: toggle

            icon: bar.reading ? "pause" : "play"
            iconOnly: bar.wordless
            name: bar.reading ? qsTr("Pause") : qsTr("Go on")
            objectName: "toggle"
            textSize: bar.letters

            onActivated: bar.toggled()
        }

        Button {
            id: repeat

            icon: "rotate-ccw"
            iconOnly: bar.wordless
            name: qsTr("Again")
            outline: true
            textSize: bar.letters

            onActivated: bar.repeated()
        }

        Button {
            id: stop

            icon: "square"
            iconOnly: bar.wordless
            name: qsTr("Stop")
            outline: true
            textSize: bar.letters

            onActivated: bar.stopped()
        }
    }

    BodyText {
        id: voicelessText

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.textSmall
        lineHeight: Theme.lineTight
        text: qsTr("This screen has no voice for this language.")
        visible: bar.noVoice
    }
}
