pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// A tinted box with a remark: an inset, a warning, what the phone remembers.
Rectangle {
    id: callout

    property string title: ""
    property list<string> lines: []
    property string icon: "info"
    property bool styled: false

    color: Theme.brandSoft
    implicitHeight: column.implicitHeight + 2 * Theme.px(26)
    radius: Theme.radiusButton

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(28)
        color: Theme.brand
        name: callout.icon
        y: Theme.px(26) + Math.round((Theme.textBody * 1.3 - height) / 2)
    }

    Column {
        id: column

        anchors.left: mark.right
        anchors.leftMargin: Theme.px(22)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(28)
        spacing: Theme.px(10)
        y: Theme.px(26)

        BodyText {
            font.weight: Font.Bold
            lineHeight: Theme.lineTight
            text: callout.title
            visible: text !== ""
            width: parent.width
        }

        Repeater {
            model: callout.lines

            BodyText {
                required property string modelData

                lineHeight: Theme.lineTight
                styled: callout.styled
                text: modelData
                width: column.width
            }
        }
    }
}
