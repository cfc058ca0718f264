import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// About this screen: who runs it, what it does not record, when it was reviewed.
Item {
    id: help

    required property KioskModel kiosk
    readonly property FrameModel frame: kiosk.frame

    Scroller {
        anchors.fill: parent
        anchors.leftMargin: Theme.marginSide
        anchors.rightMargin: Theme.marginSide
        topMargin: Theme.marginTop

        Heading {
            text: qsTr("About this screen")
            width: parent.width
        }

        Grid {
            id: grid

            readonly property int wide: columns === 1 ? width : Math.floor((width - columnSpacing) / 2)

            columnSpacing: Theme.px(88)
            columns: Theme.portrait || Theme.compact ? 1 : 2
            rowSpacing: Theme.px(Theme.compact ? 24 : 44)
            width: parent.width

            ListBlock {
                items: [qsTr("Touch a topic, then a page, then a place that can help."), qsTr("Point your phone’s camera at the square code to open a site."), qsTr("You can read every page without a phone, and note down a number.")]
                mark: "number"
                title: qsTr("How to use it")
                width: grid.wide
            }

            ListBlock {
                items: [qsTr("It does not record what you touch or read."), qsTr("It has no camera or microphone in use and no internet."), qsTr("It does not know who you are."), qsTr("Your own phone may remember a page or a call.")]
                mark: "shield-check"
                title: qsTr("What it does not know")
                width: grid.wide
            }

            ListBlock {
                items: [qsTr("Touch “Hide this” and the page is gone at once."), qsTr("Nobody can go back to it."), qsTr("If you walk away, the screen clears by itself.")]
                mark: "eye-off"
                title: qsTr("If someone is watching")
                width: grid.wide
            }

            ListBlock {
                items: [help.frame.runBy, help.frame.contact, help.frame.reviewed ? qsTr("Last reviewed %1.").arg(help.frame.reviewed) : ""].filter(one => one)
                mark: "users"
                title: qsTr("Who runs it")
                width: grid.wide
            }
        }

        Item {
            height: Theme.gapSmall
            width: 1
        }
    }
}
