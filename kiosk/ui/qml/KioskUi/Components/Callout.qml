pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// A box with a remark: softly filled, or, as a warning, with a thick edge at its beginning.
Rectangle {
    id: callout

    property string title: ""
    property list<string> lines: []
    property bool warns: false
    property string icon: warns ? "triangle-alert" : "info"
    property bool styled: false

    color: warns ? Theme.paper : Theme.brandSoft
    implicitHeight: column.implicitHeight + 2 * Theme.px(26)
    radius: warns ? 0 : Theme.radiusButton

    Rectangle {
        anchors.left: parent.left
        color: Theme.ink
        height: parent.height
        objectName: "warningEdge"
        visible: callout.warns
        width: Theme.px(12)
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(28)
        color: callout.warns ? Theme.ink : Theme.brand
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
