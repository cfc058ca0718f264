pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// Lines with a mark: a dot, a number, or an icon. The mark repeats what the heading says, so it
// is decoration; numbers are read out.
Column {
    id: list

    property string title: ""
    property list<string> items: []
    property string mark: "dot"

    spacing: Theme.px(Theme.compact ? 8 : 14)

    Words {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        bottomPadding: Theme.px(6)
        font.pixelSize: Theme.textCard
        font.weight: Font.Bold
        lineHeight: Theme.lineHeading
        text: list.title
        visible: text !== ""
        width: list.width
    }

    Repeater {
        model: list.items

        Item {
            id: entry

            required property int index
            required property string modelData

            implicitHeight: Math.max(words.implicitHeight, list.mark === "number" ? disc.height : 0)
            width: list.width

            Rectangle {
                color: Theme.ink
                height: Theme.px(12)
                radius: width / 2
                visible: list.mark === "dot"
                width: Theme.px(12)
                x: entry.LayoutMirroring.enabled ? entry.width - width : 0
                y: Math.round(Theme.textBody * 0.56)
            }

            Rectangle {
                id: disc

                anchors.left: parent.left
                color: Theme.brand
                height: Theme.text(56)
                radius: width / 2
                visible: list.mark === "number"
                width: height
                y: Math.round((Theme.textBody * 1.3 - height) / 2)

                Label {
                    Accessible.ignored: false
                    anchors.centerIn: parent
                    color: Theme.brandInk
                    font.family: Theme.usualFamily
                    font.pixelSize: Theme.textSmall
                    font.weight: Font.Bold
                    text: entry.index + 1
                }
            }

            Icon {
                anchors.left: parent.left
                color: Theme.brand
                name: list.mark === "dot" || list.mark === "number" ? "" : list.mark
                visible: name !== ""
                y: Math.round((Theme.textBody * 1.3 - height) / 2)
            }

            Words {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: list.mark === "dot" ? Theme.px(36) : (list.mark === "number" ? disc.width : Theme.iconSmall) + Theme.px(22)
                anchors.right: parent.right
                lineHeight: Theme.lineTight
                styled: true
                text: entry.modelData
            }
        }
    }
}
