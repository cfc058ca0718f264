pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The changes visitors would see, numbers and addresses first; the answers stay in view.
Item {
    id: page

    required property KioskModel kiosk
    required property StaffModel staff
    readonly property StaffContentModel model: staff.content

    ScrollArea {
        anchors.bottom: answers.visible ? answers.top : parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: parent.top
        rail: !Theme.portrait || Theme.compact
        spacing: Theme.px(Theme.compact ? 14 : 26)
        topMargin: Theme.px(Theme.compact ? 14 : 44)

        Heading {
            font.pixelSize: Theme.singleColumn ? Theme.textPage : Theme.text(Theme.compact ? 42 : 60)
            text: page.model.title
            width: parent.width
        }

        BodyText {
            font.pixelSize: Theme.textLead
            font.weight: Font.DemiBold
            lineHeight: Theme.lineTight
            text: page.model.summary
            width: Math.min(parent.width, Theme.textLead * 32)
        }

        BodyText {
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            lineHeight: Theme.lineTight
            text: page.model.publisher
            visible: text !== ""
            width: parent.width
        }

        Repeater {
            model: page.model.changes

            ChangeEntry {
                width: parent?.width ?? 0
            }
        }
    }

    Rectangle {
        id: answers

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.paper
        height: buttons.height + 2 * Theme.px(24)
        // On a low screen the buttons are in the bar.
        visible: !Theme.compact

        Rectangle {
            color: Theme.line
            height: Theme.stroke
            width: parent.width
        }

        Flow {
            id: buttons

            anchors.left: parent.left
            anchors.leftMargin: Theme.marginSide
            anchors.right: parent.right
            anchors.rightMargin: Theme.marginSide
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            Button {
                icon: "check"
                name: "Apply"

                onActivated: page.model.apply()
            }

            Button {
                name: "Not now"
                outline: true

                onActivated: page.staff.overview()
            }
        }
    }
}
