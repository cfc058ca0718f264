import QtQuick
import KioskUi.Theme

// Before a page is read aloud: headphones, so that it is not read to the room, or aloud after all.
Rectangle {
    id: offer

    readonly property int side: Theme.compact ? Theme.px(28) : Theme.marginSide
    readonly property int room: width - 2 * side - mark.width - Theme.gap
    readonly property int beside: room - buttons.width - Theme.gap
    readonly property bool oneRow: beside > Theme.px(300) && fullText.implicitHeight <= buttons.height

    signal spoken
    signal declined

    color: Theme.card
    implicitHeight: (oneRow ? Math.max(words.height, buttons.height) : words.height + Theme.gapSmall + buttons.height) + 2 * Theme.gapSmall

    Rectangle {
        color: Theme.brand
        height: Theme.px(6)
        width: parent.width
    }

    // Never seen: measures the text beside the buttons.
    BodyText {
        id: fullText

        Accessible.ignored: true
        font: words.font
        text: words.text
        lineHeight: words.lineHeight
        visible: false
        width: Math.max(1, offer.beside)
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: offer.side
        color: Theme.brand
        name: "headphones"
        size: Theme.px(Theme.compact ? 44 : 52)
        y: words.y + Math.round((words.height - height) / 2)
    }

    BalancedText {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        font.pixelSize: Theme.px(Theme.compact ? 33 : 38)
        font.weight: Font.Bold
        lineHeight: Theme.lineTight
        text: qsTr("Plug in headphones, and it begins.")
        width: offer.oneRow ? offer.beside : offer.room
        y: offer.oneRow ? Math.round((offer.height - height) / 2) : Theme.gapSmall + Theme.px(6)
    }

    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: offer.oneRow ? Math.round((offer.height - height) / 2) : Theme.gapSmall
        anchors.right: parent.right
        anchors.rightMargin: offer.side
        spacing: Theme.gapSmall

        Button {
            icon: Theme.compact ? "" : "volume-2"
            name: qsTr("Read it out loud")
            objectName: "outLoud"
            outline: true
            textSize: words.font.pixelSize

            onActivated: offer.spoken()
        }

        Button {
            icon: Theme.compact ? "x" : ""
            iconOnly: Theme.compact
            name: qsTr("Not now")
            objectName: "notNow"
            outline: true
            textSize: words.font.pixelSize

            onActivated: offer.declined()
        }
    }
}
