import QtQuick
import KioskUi.Components
import KioskUi.Theme

// How the pages look with what is chosen: as much of a harmless page as there is room for.
ReadPanel {
    id: sample

    // One line, beside the heading of a low page.
    property bool brief: false
    readonly property int side: Theme.px(Theme.compact ? 18 : 40)
    readonly property int room: height - (brief ? 0 : caption.height) - side

    Rectangle {
        id: caption

        border.color: Theme.line
        border.width: Theme.stroke
        color: Theme.brandSoft
        height: Theme.px((Theme.compact ? 52 : 84) + (Theme.tallScript ? 20 : 0))
        radius: parent.radius
        visible: !sample.brief
        width: parent.width

        // Its lower corners are square.
        Rectangle {
            anchors.bottom: parent.bottom
            color: parent.color
            height: parent.radius
            width: parent.width - 2 * Theme.stroke
            x: Theme.stroke
        }

        Icon {
            id: eye

            anchors.left: parent.left
            anchors.leftMargin: sample.side
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.brand
            name: "eye"
            size: Theme.px(Theme.compact ? 36 : 48)
        }

        UiText {
            Accessible.ignored: false
            anchors.left: eye.right
            anchors.leftMargin: Theme.px(14)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.brand
            font.pixelSize: Theme.px(Theme.measure(38, 38, 33))
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(33)
            text: qsTr("How the pages look now")
        }
    }

    UiText {
        anchors.left: parent.left
        anchors.leftMargin: sample.side
        anchors.right: parent.right
        anchors.rightMargin: sample.side
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Math.min(Theme.textSmall, Theme.px(Theme.tallScript ? 42 : 90))
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(33)
        text: title.text
        visible: sample.brief
    }

    Item {
        clip: true
        height: sample.room
        visible: !sample.brief
        width: parent.width - 2 * sample.side
        x: sample.side
        y: caption.height

        BalancedText {
            id: title

            font.pixelSize: Theme.textPage
            font.weight: Font.Bold
            lineHeight: Theme.lineHeading
            text: qsTr("Talk to someone")
            width: parent.width
            y: Theme.px(Theme.compact ? 8 : 32)
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

        Step {
            id: first

            number: 1
            text: qsTr("Find a quiet place.")
            visible: line.visible && end <= sample.room
            y: line.y + line.implicitHeight + Theme.px(Theme.compact ? 12 : 36)
        }

        Step {
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

    component Step: Item {
        id: step

        required property int number
        required property string text
        readonly property int end: y + height

        height: Math.max(disc.height, words.implicitHeight)
        width: parent?.width ?? 0

        Rectangle {
            id: disc

            anchors.left: parent.left
            color: TopicColours.icon("talk")
            height: Theme.text(Theme.compact ? 48 : 72)
            radius: width / 2
            width: height

            UiText {
                anchors.centerIn: parent
                color: Theme.brandInk
                font.family: Theme.usualFamily
                font.pixelSize: Theme.textSecond
                font.weight: Font.Bold
                text: step.number
            }
        }

        BodyText {
            id: words

            anchors.left: disc.right
            anchors.leftMargin: Theme.px(Theme.compact ? 16 : 28)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.textStep
            font.weight: Font.Bold
            lineHeight: Theme.lineHeading
            text: step.text
        }
    }
}
