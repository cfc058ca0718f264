import QtQuick
import KioskUi.Theme

// A tall button beside what it scrolls: an arrow, a word, and which part of how many is shown.
Touchable {
    id: button

    required property string icon
    property string place: ""
    // The longest place that may come: the width must not change with the number of pages, which
    // depends on the width.
    property string widest: ""
    // Without a place, beside another one.
    readonly property int narrow: word.implicitWidth + Theme.px(8)

    Accessible.description: place
    implicitWidth: Math.max(word.implicitWidth, measured.font.pixelSize > 0 ? measured.advanceWidth(widest) : 0) + Theme.px(16)
    implicitHeight: column.implicitHeight + Theme.px(20)

    FontMetrics {
        id: measured

        font: where.font
    }

    ControlFrame {
        anchors.fill: parent
        pressed: button.pressed
        radius: button.radius
    }

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.px(4)
        width: parent.width

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            // A low button has its word and its place, a narrow one its arrow.
            visible: !word.visible || button.height >= word.height + (where.visible ? where.height : 0) + height + Theme.px(12)
            name: button.icon
            size: Theme.px(button.place === "" ? 44 : 52)
        }

        UiText {
            id: word

            anchors.horizontalCenter: parent.horizontalCenter
            font.pixelSize: Theme.textBar
            font.weight: Font.Bold
            text: button.name
            visible: implicitWidth <= button.width - Theme.px(4)
        }

        UiText {
            id: where

            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.inkSoft
            font.pixelSize: Theme.textBar
            font.weight: Font.Normal
            text: button.place
            visible: text !== ""
        }
    }
}
