pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// What to do, and who can help: beside it, below it, or, on low pages and with large text, as one
// row with the first of them.
VisitorPage {
    id: card

    readonly property CardModel model: kiosk.cardPage
    readonly property bool helps: kiosk.places.count > 0
    // On a narrow upright screen the places would leave the steps no room.
    readonly property bool crowded: Theme.portrait && Theme.compact && (Theme.tallScript || height < Theme.px(1120))
    readonly property bool stacked: Theme.dense || Theme.largeText || crowded || Theme.narrowed(width)
    readonly property bool beside: helps && !stacked && !Theme.portrait
    // On a low screen heading and places are on the first page of the guidance: the later ones have
    // their room, and a short way to call.
    readonly property bool turns: (Theme.dense || Theme.fills) && !Theme.split
    readonly property bool later: turns && body.scroll.snapped && body.scroll.stop > 0
    // "Call 999 if" with its first reason has the room of the page's own heading, where both have none.
    readonly property bool headless: turns && (Theme.tallScript || Theme.textScale > 1) && model.urgentFirst
    // The way to the calm page is beside the title of the places to get help.
    readonly property bool calmHelps: ((besideLoader.item ?? below.item) as HelpColumn)?.calmFits ?? false
    readonly property int bodyTop: Math.max(head.y + head.implicitHeight, calm.fits ? calm.y + calm.height + Theme.px(2) : 0)
    readonly property int bodyEnd: below.y - Theme.px(Theme.dense ? (Theme.tallScript ? 8 : 12) : Theme.measure(20, 28, 14))
    readonly property int columnWidth: beside ? width - 2 * Theme.marginSide - Theme.gapColumns - aside.width : width - 2 * Theme.marginSide

    firstPageRow: below.item as Item
    reader: body.scroll
    tint: model.tint
    title: model.title
    untranslated: model.notice === "missing"

    TextMetrics {
        id: lineMetrics

        font.family: Theme.family
        font.pixelSize: Theme.textLead
        text: head.line
    }

    // Where the title of the places to get help has no room for it: beside the line under the heading,
    // or after the first section.
    CalmOffer {
        id: calm

        readonly property int room: card.columnWidth - lineMetrics.advanceWidth - Theme.px(18)
        readonly property bool fits: card.model.calm && !card.calmHelps && !card.stacked && !Theme.split && plainWidth <= room

        showsIcon: plainWidth + iconWidth <= room
        visible: fits
        x: Theme.rightToLeft ? head.x : head.x + card.columnWidth - width
        y: head.y + head.heading.height + Theme.px(Theme.tallScript ? 22 : 0)

        onActivated: card.kiosk.visit.openCalm()
    }

    PageHead {
        id: head

        lineAside: calm.fits ? calm.width + Theme.px(18) : 0
        line: card.model.first || card.model.summary
        showsLine: !(Theme.dense || Theme.fills || Theme.compact && Theme.textScale > 1 && (Theme.tallScript || Theme.arabic)) || !card.model.hasSteps
        title: card.title
        // A screen reader says it all the same.
        opacity: card.headless ? 0 : 1
        visible: !card.later
        width: card.columnWidth
        x: Theme.rightToLeft ? parent.width - Theme.marginSide - width : Theme.marginSide
        y: Theme.headTop
    }

    CardBody {
        id: body

        tab: card.tab
        height: Theme.split ? Theme.readingEnd - Theme.gapList - y : (below.item && !card.turns ? card.bodyEnd : card.height - Theme.marginEnd) - y
        lead: card.turns && !card.headless ? card.bodyTop - y : 0
        tail: card.turns && below.item ? card.height - Theme.marginEnd - card.bodyEnd : 0
        kiosk: card.kiosk
        low: Theme.split ? Theme.controlsTop - y : 0
        marked: card.stacked
        width: card.columnWidth
        x: head.x
        y: card.turns ? Theme.headTop : card.bodyTop
        offersCalm: card.model.calm && !card.calmHelps && !calm.fits && !Theme.split

        onPicked: index => card.tab = index
    }

    ScrollArea {
        id: aside

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.marginEnd
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: parent.top
        rail: false
        topMargin: Theme.tallScript ? Theme.px(30) : besideLoader.item ? Theme.headTop + head.baselineOffset - (besideLoader.item as HelpColumn).caption.baselineOffset : 0
        visible: card.beside
        width: Math.round(card.width * Theme.asideShare)

        Loader {
            id: besideLoader

            active: card.beside
            width: parent.width

            sourceComponent: HelpColumn {
                kiosk: card.kiosk
                notice: card.model.notice
                offersCalm: card.model.calm
                room: aside.height - aside.topMargin
            }
        }
    }

    Loader {
        id: below

        active: card.helps && !card.beside && !Theme.split
        sourceComponent: card.stacked ? row : column
        visible: !card.later
        width: parent.width - 2 * Theme.marginSide
        x: Theme.marginSide
        y: card.height - Theme.marginEnd - height
    }

    LaterHelp {
        height: below.height
        kiosk: card.kiosk
        row: below.item as HelpRow
        visible: card.later && row
        width: body.scroll.railWidth - Theme.px(14)
        x: Theme.rightToLeft ? Theme.marginSide : card.width - Theme.marginSide - width
        y: below.y

        onRowWanted: body.scroll.turnTo(0, false)
    }

    Loader {
        active: Theme.split
        height: card.height - Theme.marginEnd - y
        sourceComponent: low
        width: card.columnWidth
        x: head.x
        y: body.y + body.end + (body.tabbed ? Theme.gapList : 0)
    }

    Component {
        id: low

        LowHelp {
            kiosk: card.kiosk
            notice: card.model.notice
        }
    }

    Component {
        id: row

        HelpRow {
            // Large lines or two lines of heading in Nastaliq, and the note that a voice is missing,
            // leave no room for a step.
            brief: Theme.fills || Theme.dense && (card.height < Theme.px(390) || Theme.tallScript && head.implicitHeight > Theme.px(110))
            kiosk: card.kiosk
        }
    }

    Component {
        id: column

        HelpColumn {
            kiosk: card.kiosk
            notice: card.model.notice
            offersCalm: card.model.calm
            // The steps have the first half of the page.
            room: Math.round((card.height - body.y) * (Theme.tallScript ? 0.45 : 0.53))
            shares: false
        }
    }
}
