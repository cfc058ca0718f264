import QtQuick
import KioskUi.Components
import KioskUi.Theme

// How the pages look with what is chosen: as much of a harmless page as there is room for.
ReadPanel {
    id: sample

    // One line, beside the heading of a low page.
    property bool brief: false
    readonly property int side: Theme.px(Theme.compact ? (Theme.tallScript ? 26 : 18) : (Theme.tallScript ? 52 : 40))
    readonly property int room: height - (brief ? 0 : caption.height) - side

    // Where the buttons of the voice leave one line: the letters are in the middle of it.
    readonly property int inner: room + side
    // What FontMetrics measures does not tell when its font changes: a binding has to name the font.
    readonly property rect ink: metrics.font.pixelSize > 0 ? metrics.tightBoundingRect(title.text) : Qt.rect(0, 0, 0, 0)
    // The size at which they have a little air there.
    readonly property int fitting: Math.floor(Theme.textPage * (inner - Theme.px(16)) / Math.max(1, ink.height))

    clip: !brief

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.textPage
        font.weight: Font.Bold
    }

    SampleCaption {
        id: caption

        radius: parent.radius
        side: sample.side
        text: qsTr("How the pages look now")
        visible: !sample.brief
        width: parent.width
    }

    UiText {
        anchors.left: parent.left
        anchors.leftMargin: sample.side
        anchors.right: parent.right
        anchors.rightMargin: sample.side
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Math.min(Theme.textSmall, Theme.px(Theme.tallScript ? 37 : 90))
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(33)
        text: title.text
        visible: sample.brief
    }

    Item {
        height: sample.room
        visible: !sample.brief
        width: parent.width - 2 * sample.side
        x: sample.side
        y: caption.height

        BalancedText {
            id: title

            font.pixelSize: Math.min(Theme.textPage, Math.max(Theme.px(33), sample.fitting))
            font.weight: Font.Bold
            lineHeight: Theme.lineHeading
            text: qsTr("Talk to someone")
            width: parent.width
            y: Math.min(Theme.px(Theme.compact ? 8 : 32), Math.round((sample.inner - sample.ink.height) / 2 - metrics.ascent - sample.ink.y))
        }

        BalancedText {
            id: line

            color: Theme.inkSoft
            font.pixelSize: Theme.textLead
            lineHeight: Theme.lineTight
            text: qsTr("Say as much or as little as you like.")
            visible: y + implicitHeight <= sample.room
            width: parent.width
            y: title.y + title.implicitHeight + Theme.px(Theme.compact ? 4 : 12)
        }

        SampleStep {
            id: first

            number: 1
            text: qsTr("Find a quiet place.")
            visible: line.visible && end <= sample.room
            y: line.y + line.implicitHeight + Theme.px(Theme.compact ? 12 : 36)
        }

        SampleStep {
            number: 2
            text: qsTr("Call, text or chat.")
            visible: first.visible && end <= (desk.visible ? desk.y - Theme.px(12) : sample.room)
            y: first.end + Theme.px(Theme.compact ? 8 : 24)
        }

        Rectangle {
            id: desk

            color: Theme.brand
            implicitHeight: deskText.implicitHeight + 2 * Theme.px(Theme.compact ? 14 : 30)
            radius: Theme.radiusCard
            height: implicitHeight
            visible: first.visible && first.end + Theme.px(Theme.compact ? 10 : 24) <= y
            width: parent.width
            y: sample.room - height

            Icon {
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(Theme.compact ? 20 : 36)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.brandInk
                name: "users"
                size: Theme.px(Theme.compact ? 48 : 72)
            }

            BodyText {
                id: deskText

                anchors.right: parent.right
                anchors.rightMargin: Theme.px(20)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.brandInk
                font.pixelSize: Theme.textTile
                font.weight: Font.Bold
                lineHeight: Theme.lineHeading
                text: qsTr("Or ask at the desk.")
                width: parent.width - Theme.px(Theme.compact ? 108 : 164)
            }
        }
    }
}
