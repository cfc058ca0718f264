import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// When no content can be shown: the three numbers, from the program itself.
Rectangle {
    id: fault

    property KioskModel kiosk

    color: Theme.paper

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(Theme.compact ? 14 : 40)

        Heading {
            text: qsTr("This screen is out of order")
            width: parent.width
        }

        Words {
            color: Theme.inkSoft
            font.pixelSize: Theme.textLead
            lineHeight: Theme.lineTight
            text: qsTr("You can still get help now. Please tell a member of staff that the screen is not working.")
            width: parent.width
        }

        Repeater {
            model: [
                {
                    "number": "999",
                    "words": qsTr("In danger right now: police, ambulance or fire"),
                    "icon": "siren",
                    "urgent": true
                },
                {
                    "number": "101",
                    "words": qsTr("Police, when nobody is in danger right now"),
                    "icon": "phone",
                    "urgent": false
                },
                {
                    "number": "0800 1111",
                    "words": qsTr("Childline: free, for anyone under 19"),
                    "icon": "message-circle-heart",
                    "urgent": false
                }
            ]

            Row {
                id: line

                required property var modelData

                spacing: Theme.px(Theme.compact ? 20 : 40)
                width: parent?.width ?? 0

                IconBox {
                    id: box

                    anchors.verticalCenter: parent.verticalCenter
                    filled: true
                    icon: line.modelData.icon
                    urgent: line.modelData.urgent
                }

                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: line.width - box.width - line.spacing

                    Words {
                        color: line.modelData.urgent ? Theme.urgent : Theme.ink
                        font.pixelSize: Theme.px(Theme.compact ? 52 : 92)
                        font.weight: Font.Bold
                        lineHeight: 1
                        text: line.modelData.number
                    }

                    Words {
                        font.pixelSize: Theme.compact ? Theme.textSmall : Theme.textBody
                        lineHeight: Theme.lineTight
                        text: line.modelData.words
                        width: parent.width
                    }
                }
            }
        }
    }
}
