pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// A ring that fills around a finger that is held still, and words that say what holding does. In
// front of every page; no touch ends here.
Item {
    id: hold

    required property KioskModel kiosk
    readonly property HeadphonesModel headphones: kiosk.headphones
    // In headphone mode, which holding ends.
    readonly property bool leaves: kiosk.readAloud.headphoneMode
    readonly property int ring: Theme.px(Theme.compact ? 230 : 320)
    readonly property int parts: 72
    readonly property int margin: Theme.px(20)
    readonly property point at: headphones.at
    // From 0 to 1.
    property real fill: 0
    // The bar, and "Hide this" in it, stay free.
    readonly property int free: height - Theme.navigationHeight
    readonly property int widest: Theme.px(Theme.compact ? 560 : 860)

    // The card is above the finger if it fits there, else below it, else beside it where there is
    // more room, unless that is narrow. The first words are the longest; the card does not jump when they change.
    readonly property int whole: Math.min(widest, width - 2 * margin)
    readonly property var firstWords: [qsTr("Keep holding to start it."), qsTr("It is for people who do not see the screen.")]
    readonly property int needed: title.font.pixelSize * (Theme.tallScript ? 1.9 : 1.4) + texts.spacing + measured.implicitHeight + 2 * Theme.gapText + 2 * margin
    readonly property bool above: at.y - ring / 2 >= needed
    readonly property bool below: at.y + ring / 2 + needed <= free
    readonly property bool isBeside: headphones.held && !above && !below && beside >= Theme.px(280)
    readonly property bool isLeft: at.x > width / 2
    readonly property int beside: Math.round(isLeft ? at.x : width - at.x) - ring / 2 - 2 * margin

    function within(place: real, size: real, whole: real): int {
        return Math.round(Math.max(margin, Math.min(place, whole - size - margin)));
    }

    NumberAnimation on fill {
        duration: 2000
        from: 0
        running: hold.headphones.held
        to: 1
    }

    // Never seen: measures the words where they are not beside the finger.
    BodyText {
        id: measured

        Accessible.ignored: true
        font: words.font
        lineHeight: words.lineHeight
        text: hold.firstWords.join(" ")
        visible: false
        width: hold.whole - mark.width - 3 * Theme.padding
    }

    Rectangle {
        // For the layout audit.
        readonly property bool isInFront: true

        border.color: Theme.edge
        border.width: Theme.stroke
        color: Theme.card
        height: width
        radius: width / 2
        visible: hold.headphones.held
        width: hold.ring
        x: Math.round(hold.at.x - width / 2)
        y: Math.round(hold.at.y - height / 2)

        Repeater {
            model: hold.parts

            Item {
                id: part

                required property int index

                anchors.fill: parent
                rotation: 360 / hold.parts * index

                Rectangle {
                    antialiasing: true
                    color: hold.headphones.filled || hold.fill * hold.parts > part.index ? Theme.brand : Theme.line
                    height: Theme.px(26)
                    // A little wider than its share, so that the parts make one ring.
                    width: Math.ceil(Math.PI * hold.ring / hold.parts)
                    x: (part.width - width) / 2
                    y: Theme.px(12)
                }
            }
        }
    }

    Rectangle {
        id: card

        readonly property bool isInFront: true

        border.color: Theme.edge
        border.width: Theme.stroke
        color: Theme.card
        height: texts.implicitHeight + 2 * Theme.gapText
        radius: Theme.radiusCard
        width: hold.isBeside ? Math.min(hold.widest, hold.beside) : hold.whole
        x: {
            if (!hold.headphones.held)
                return Math.round((hold.width - width) / 2);
            if (hold.isBeside)
                return Math.round(hold.isLeft ? hold.at.x - hold.ring / 2 - hold.margin - width : hold.at.x + hold.ring / 2 + hold.margin);
            return hold.within(hold.at.x - width / 2, width, hold.width);
        }
        y: {
            if (!hold.headphones.held)
                return hold.within((hold.kiosk.screen.pageTop + hold.free - height) / 2, height, hold.free);
            if (hold.isBeside)
                return hold.within(hold.at.y - height / 2, height, hold.free);
            const upper = hold.above || !hold.below && hold.at.y > hold.free / 2;
            return hold.within(upper ? hold.at.y - hold.ring / 2 - hold.margin - height : hold.at.y + hold.ring / 2 + hold.margin, height, hold.free);
        }

        Icon {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: Theme.padding
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.brand
            name: hold.headphones.voiceless ? "volume-x" : "headphones"
            size: Theme.px(Theme.compact ? 52 : 68)
        }

        Column {
            id: texts

            anchors.left: mark.right
            anchors.leftMargin: Theme.padding
            anchors.right: parent.right
            anchors.rightMargin: Theme.padding
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(6)

            BodyText {
                id: title

                font.pixelSize: Theme.px(Theme.compact ? 36 : 44)
                font.weight: Font.Bold
                lineHeight: Theme.lineTight
                text: qsTr("Headphone mode")
                width: parent.width
            }

            BodyText {
                id: words

                font.pixelSize: Theme.px(Theme.compact ? 33 : 38)
                lineHeight: Theme.lineTight
                text: {
                    if (hold.headphones.voiceless)
                        return qsTranslate("ReadAloudBar", "This screen has no voice for this language.");
                    if (hold.leaves)
                        return qsTr("Keep holding to leave it.");
                    if (hold.headphones.filled)
                        return qsTr("The voice is starting.");
                    // High lines beside the finger have no room for the second.
                    return hold.firstWords.slice(0, hold.isBeside && Theme.tallScript ? 1 : 2).join(" ");
                }
                width: parent.width
            }
        }
    }
}
