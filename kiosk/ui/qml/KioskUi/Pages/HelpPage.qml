import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// About this screen: who runs it, what it does not record, when it was reviewed.
VisitorPage {
    id: help

    readonly property ShellModel shell: kiosk.shell
    readonly property bool oneColumn: Theme.portrait || Theme.compact || Theme.largeText

    title: qsTr("About this screen")

    ScrollArea {
        id: scrollArea

        anchors.fill: parent
        anchors.leftMargin: Theme.marginSide
        anchors.rightMargin: Theme.marginSide
        topMargin: Theme.compact || Theme.portrait ? Theme.marginTop : Theme.px(40)

        Heading {
            id: heading

            text: help.title
            width: parent.width

            // Not a control: it is hidden from visitors and from screen readers.
            TouchSurface {
                anchors.fill: parent

                onTapped: help.kiosk.visit.tapHeading()
            }
        }

        // Two columns of two that end together; on a tall screen one, which fills the height.
        Item {
            id: cards

            readonly property int gap: Theme.px(24)
            readonly property int across: help.oneColumn ? width : Math.floor((width - gap) / 2)
            readonly property int first: howToUse.needed + ifWatched.needed
            readonly property int second: notKnown.needed + whoRunsIt.needed
            readonly property int tall: Math.max(first, second)
            readonly property int room: scrollArea.height - scrollArea.topMargin - heading.height - scrollArea.spacing - Theme.gap
            readonly property int spare: Theme.portrait ? Math.max(0, Math.min(Theme.px(110), Math.floor((room - first - second - 3 * gap) / 4))) : 0

            height: help.oneColumn ? first + second + 3 * gap + 4 * spare + Theme.gap : tall + gap + Theme.gapSmall
            width: parent.width

            AboutCard {
                id: howToUse

                // The keys are for visitors who listen: a kiosk seldom has a keyboard otherwise.
                anchors.left: parent.left
                height: help.oneColumn ? implicitHeight : needed + Math.floor((cards.tall - cards.first) / 2)
                icon: "pointer"
                items: [qsTr("Touch a topic, then a page, then a place that can help."), qsTr("Point your phone’s camera at the square code to open a site."), qsTr("You can read every page without a phone, and note down a number."), ...(help.kiosk.listening() ? [qsTr("With a keyboard: Tab goes to the next button, and Enter presses it. The arrows down and up go through the page, and F2 reads all of it.")] : [])]
                numbered: true
                spare: cards.spare
                title: qsTr("How to use it")
                width: cards.across
            }

            AboutCard {
                id: notKnown

                anchors.right: parent.right
                height: help.oneColumn ? implicitHeight : needed + Math.floor((cards.tall - cards.second) / 2)
                icon: "shield-check"
                items: [qsTr("It does not record what you touch or read."), qsTr("It has no camera or microphone in use and no internet."), qsTr("It does not know who you are."), qsTr("Your own phone may remember a page or a call.")]
                spare: cards.spare
                title: qsTr("What it does not know")
                width: cards.across
                y: help.oneColumn ? howToUse.height + cards.gap : 0
            }

            AboutCard {
                id: ifWatched

                anchors.left: parent.left
                height: help.oneColumn ? implicitHeight : cards.tall + cards.gap - y
                icon: "eye-off"
                items: [qsTr("Touch “Hide this” and the page is gone at once."), qsTr("Nobody can go back to it."), qsTr("If you walk away, the screen clears by itself.")]
                spare: cards.spare
                title: qsTr("If someone is watching")
                width: cards.across
                y: help.oneColumn ? notKnown.y + notKnown.height + cards.gap : howToUse.height + cards.gap
            }

            AboutCard {
                id: whoRunsIt

                anchors.right: parent.right
                height: help.oneColumn ? implicitHeight : cards.tall + cards.gap - y
                icon: "users"
                items: [help.shell.runBy, help.shell.contact, help.shell.reviewed ? qsTr("Last reviewed %1.").arg(help.shell.reviewed) : ""].filter(one => one)
                spare: cards.spare
                title: qsTr("Who runs it")
                width: cards.across
                y: help.oneColumn ? ifWatched.y + ifWatched.height + cards.gap : notKnown.height + cards.gap
            }
        }
    }
}
