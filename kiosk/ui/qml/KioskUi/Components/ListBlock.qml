pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// Lines with a mark: a dot, a number, or an icon. The mark repeats what the heading says, so it
// is decoration; numbers are read out.
Column {
    id: list

    property string title: ""
    // The title is the program's, whatever the items are.
    property bool ownTitle: false
    property list<string> items: []
    property string mark: "dot"
    // The items are text that the program has escaped.
    property bool styled: true
    property int textSize: Theme.textBody

    spacing: Theme.px(Theme.tallScript ? 0 : Theme.dense ? 4 : Theme.compact ? 8 : 14)

    BodyText {
        readonly property list<string> interfaceWords: list.ownTitle ? [text] : []
        readonly property bool keepsWithNext: true

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
            // Pages end between two entries: see PageStops.
            readonly property bool isPart: true

            implicitHeight: Math.max(itemText.implicitHeight, list.mark === "number" ? marker.height : 0)
            width: list.width

            // Only one of the three is made: a long card has dozens of entries.
            Loader {
                id: marker

                anchors.left: parent.left
                sourceComponent: list.mark === "dot" ? dot : (list.mark === "number" ? disc : icon)
                y: Math.round(list.mark === "dot" ? list.textSize * 0.56 : (list.textSize * 1.3 - height) / 2)
            }

            Component {
                id: dot

                Rectangle {
                    color: Theme.ink
                    implicitHeight: Theme.px(12)
                    implicitWidth: Theme.px(12)
                    radius: width / 2
                }
            }

            Component {
                id: disc

                Rectangle {
                    color: Theme.brand
                    implicitHeight: Theme.text(56)
                    implicitWidth: implicitHeight
                    radius: width / 2

                    UiText {
                        Accessible.ignored: false
                        anchors.centerIn: parent
                        color: Theme.brandInk
                        font.family: Theme.usualFamily
                        font.pixelSize: Theme.textSmall
                        font.weight: Font.Bold
                        text: entry.index + 1
                    }
                }
            }

            Component {
                id: icon

                Icon {
                    color: ({
                            "check": Theme.good,
                            "x": Theme.ink
                        })[list.mark] ?? Theme.brand
                    name: list.mark
                }
            }

            BodyText {
                id: itemText

                anchors.left: parent.left
                anchors.leftMargin: list.mark === "dot" ? Theme.px(36) : marker.width + Theme.px(22)
                anchors.right: parent.right
                font.pixelSize: list.textSize
                lineHeight: Theme.lineTight
                styled: list.styled
                text: entry.modelData
            }
        }
    }
}
