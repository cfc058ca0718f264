import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// In this library: what any screen of the building says, inside a visit.
VisitorPage {
    id: page

    readonly property LibraryModel library: kiosk.library
    readonly property bool front: library.kind === ""
    // Nothing on it can be touched: on a split page it is in the upper part, else in the lower one.
    readonly property bool reads: !front && library.kind !== "events"
    readonly property bool low: Theme.split && !reads
    // But for what the building's own people wrote.
    readonly property bool isInterfaceText: true

    reader: reads ? scrollArea : null
    tint: "guide"
    untranslated: library.notice === "missing"
    title: front ? (library.isLibrary ? qsTr("In this library") : qsTr("In this building")) : words.page(library.kind, library.title)

    BuildingLine {
        id: words

        library: page.library
    }

    ScrollArea {
        id: scrollArea

        anchors.bottomMargin: Theme.split && page.reads ? parent.height - Theme.readingEnd : Theme.marginEnd
        anchors.fill: parent
        anchors.leftMargin: Theme.marginSide
        anchors.rightMargin: Theme.marginSide
        // The band is in front of what has been scrolled.
        anchors.topMargin: page.low ? Theme.controlsTop : Theme.topicBand
        bare: Theme.split && page.reads
        rail: page.low
        spacing: 0
        topMargin: page.low ? bleed : Theme.headTop - Theme.topicBand

        PageHead {
            id: head

            readonly property bool isInterfaceText: page.library.title === ""

            line: [page.library.name, page.front ? words.now : ""].filter(part => part).join(" · ")
            parent: page.low ? page : frontPart.parent
            title: page.title
            width: page.width - 2 * Theme.marginSide
            x: page.low ? Theme.marginSide : 0
            y: page.low ? Theme.headTop : 0
        }

        LanguageNotice {
            id: notice

            notice: page.front ? "" : page.library.notice
            width: Math.min(parent.width, Theme.textBody * 30)
            x: Theme.rightToLeft ? parent.width - width : 0
        }

        LibraryFront {
            id: frontPart

            library: page.library
            room: scrollArea.height - scrollArea.topMargin - (page.low ? scrollArea.bleed : head.implicitHeight) - (notice.visible ? notice.height : 0)
            soft: TopicColours.box("library")
            width: parent.width
            words: words

            onOpened: target => page.kiosk.visit.openLibraryPage(target)
        }

        // Below, where the front has its rows in view first.
        LanguageNotice {
            notice: page.front ? page.library.notice : ""
            width: Math.min(parent.width, Theme.textBody * 30)
            x: Theme.rightToLeft ? parent.width - width : 0
        }
    }
}
