import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// About this screen: what to do if someone is watching, how to use it, what it does not record, who
// runs it.
VisitorPage {
    id: help

    readonly property ShellModel shell: kiosk.shell
    readonly property bool oneColumn: Theme.portrait || Theme.compact || Theme.largeText
    // The keys are for visitors who listen: a kiosk seldom has a keyboard otherwise.
    readonly property list<string> keys: kiosk.listening() ? [qsTr("With a keyboard: Tab goes to the next button, and Enter presses it. The arrows down and up go through the page, and F2 reads all of it.")] : []

    // A page with a number or a code stays longer, unless all stay as long.
    readonly property string walkingAway: {
        const visit = kiosk.visit;
        const soon = qsTr("%n minute(s)", "", visit.minutes);
        if (visit.minutes === visit.minutesWithCode)
            return qsTr("If you walk away, the screen clears by itself after about %1.").arg(soon);
        return qsTr("If you walk away, the screen clears by itself after about %1; a page with a number or a code after about %2.").arg(soon).arg(qsTr("%n minute(s)", "", visit.minutesWithCode));
    }

    reader: scrollArea
    title: qsTr("About this screen")

    ScrollArea {
        id: scrollArea

        anchors.bottomMargin: Theme.split ? parent.height - Theme.readingEnd : (Theme.compact ? 0 : Theme.marginEnd)
        anchors.fill: parent
        anchors.leftMargin: Theme.marginSide
        anchors.rightMargin: Theme.marginSide
        bare: Theme.split
        spacing: 0
        topMargin: Theme.headTop

        PageHead {
            id: head

            title: help.title
            width: parent.width

            // Not a control: it is hidden from visitors and from screen readers.
            TouchSurface {
                height: head.heading.height
                width: parent.width

                onTapped: help.kiosk.visit.tapHeading()
            }
        }

        // Boxes of the same width, and in two columns of the same height beside each other. They fill
        // the page, but for low screens and large text.
        Grid {
            id: cards

            readonly property bool splits: true
            readonly property int across: Math.floor((width - (columns - 1) * spacing) / columns)
            readonly property int first: Math.max(ifWatched.needed, notKnown.needed, columns === 3 ? howToUse.needed : 0)
            readonly property int second: columns === 3 ? whoRunsIt.needed : Math.max(howToUse.needed, whoRunsIt.needed)
            readonly property int used: columns > 1 ? first + second + spacing : ifWatched.needed + notKnown.needed + howToUse.needed + whoRunsIt.needed + 3 * spacing
            readonly property int room: scrollArea.height - scrollArea.topMargin - head.implicitHeight
            readonly property int lines: Math.floor(4 / columns)
            readonly property int spare: Theme.compact || Theme.largeText ? 0 : Math.max(0, Math.min(Theme.px(110), Math.floor((room - used) / lines)))

            // Who runs it is then below, with the whole width.
            columns: help.oneColumn ? 1 : (Theme.tallScript ? 3 : 2)
            spacing: Theme.px(24)
            width: parent.width

            AboutCard {
                id: ifWatched

                height: (cards.columns > 1 ? cards.first : needed) + cards.spare
                icon: "eye-off"
                items: [qsTr("Touch “Hide this” and the page is gone at once."), qsTr("Nobody can go back to it."), help.walkingAway]
                title: qsTr("If someone is watching")
                width: cards.across
            }

            AboutCard {
                id: notKnown

                height: (cards.columns > 1 ? cards.first : needed) + cards.spare
                icon: "shield-check"
                items: [qsTr("It does not record what you touch or read."), qsTr("It has no camera or microphone in use and no internet."), qsTr("It does not know who you are."), qsTr("Your own phone may remember a page or a call.")]
                title: qsTr("What it does not know")
                width: cards.across
            }

            AboutCard {
                id: howToUse

                height: (cards.columns === 3 ? cards.first : cards.columns === 2 ? cards.second : needed) + cards.spare
                icon: "pointer"
                items: [qsTr("Touch a topic, then a page, then a place that can help."), qsTr("Point your phone’s camera at the square code to open a site."), qsTr("You can read every page without a phone, and note down a number."), ...help.keys]
                numbered: true
                title: qsTr("How to use it")
                width: cards.across
            }

            AboutCard {
                id: whoRunsIt

                height: (cards.columns === 2 ? cards.second : needed) + cards.spare
                icon: "users"
                items: [help.shell.runBy, help.shell.contact, help.shell.reviewed ? qsTr("Last reviewed %1.").arg(help.shell.reviewed) : ""].filter(one => one)
                title: qsTr("Who runs it")
                parent: cards.columns === 3 ? cards.parent : cards
                width: cards.columns === 3 ? cards.width : cards.across
            }
        }

        Item {
            height: cards.spacing
            visible: cards.columns === 3
            width: 1
        }
    }
}
