import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// Shown when there is no content: three telephone numbers that are part of the program, and in each
// other language who to call. The brand's colour is part of the content: none is used.
Rectangle {
    id: fault

    property KioskModel kiosk
    readonly property int columns: Theme.portrait ? 1 : 3

    color: Theme.paper

    Column {
        id: column

        readonly property bool hasRoom: numbers.y + numbers.height + others.height + 3 * spacing < fault.height

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(Theme.dense ? 6 : (Theme.compact ? 14 : 40))

        Heading {
            font.pixelSize: Theme.compact ? Theme.textPage : Theme.px(Theme.portrait ? 88 : 96)
            text: qsTr("This screen is out of order")
            width: parent.width
        }

        BodyText {
            bottomPadding: Theme.px(Theme.compact ? 0 : 32)
            color: Theme.inkSoft
            font.pixelSize: Theme.compact ? Theme.textLead : Theme.px(48)
            lineHeight: Theme.lineTight
            text: Theme.dense && fault.columns > 1 ? qsTr("Please tell a member of staff.") : qsTr("You can still get help now. Please tell a member of staff that the screen is not working.")
            width: parent.width
        }

        Grid {
            id: numbers

            readonly property int across: Math.floor((width - (columns - 1) * spacing) / columns)
            readonly property int tall: Math.max(danger.implicitHeight, police.implicitHeight, childline.implicitHeight)

            columns: fault.columns
            spacing: Theme.compact ? Theme.px(14) : Theme.gap
            width: parent.width

            NumberCard {
                id: danger

                height: numbers.tall
                icon: "siren"
                number: "999"
                stacked: fault.columns > 1
                urgent: true
                width: numbers.across
                caption: qsTr("In danger right now: police, ambulance or fire")
            }

            NumberCard {
                id: police

                height: numbers.tall
                icon: "phone"
                number: "101"
                stacked: fault.columns > 1
                width: numbers.across
                caption: qsTr("Police, when nobody is in danger right now")
            }

            NumberCard {
                id: childline

                height: numbers.tall
                icon: "message-circle-heart"
                number: "0800 1111"
                stacked: fault.columns > 1
                width: numbers.across
                caption: qsTr("Childline: free, for anyone under 19")
            }
        }

        Rectangle {
            color: Theme.line
            height: Theme.stroke
            visible: others.visible
            width: parent.width
        }

        EmergencyLines {
            id: others

            languages: fault.kiosk.languages
            visible: column.hasRoom
            width: parent.width
        }
    }
}
