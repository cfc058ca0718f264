pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// The cards of a topic and the places to get help, beside or below them; on low pages and with large
// text, one row with the first place. A topic of people to talk to has them first.
VisitorPage {
    id: topic

    readonly property TopicModel model: kiosk.topicPage
    readonly property bool reads: model.cardCount > 0
    readonly property bool helps: kiosk.places.count > 0
    readonly property bool placesFirst: kiosk.places.count > model.cardCount
    readonly property bool stacked: (Theme.dense || Theme.largeText || Theme.narrowed(width)) && helps && reads
    readonly property bool beside: reads && helps && !stacked && !Theme.portrait
    readonly property int inner: width - 2 * Theme.marginSide
    readonly property int asideWidth: Math.round(width * Theme.asideShare)
    readonly property int columnWidth: beside ? inner - Theme.gapColumns - asideWidth : inner
    // As on a card.
    readonly property bool turns: (Theme.dense || Theme.singleColumn || Theme.fills) && !Theme.split
    // In the lower part of a split page the first place is above the cards, and turns with them.
    readonly property bool folded: stacked && Theme.split
    readonly property bool later: turns && main.snapped && main.stop > 0
    readonly property int bodyEnd: places.y - Theme.px(10)
    readonly property int bodyTop: Math.max(head.y + head.implicitHeight, Theme.controlsTop)

    firstPageRow: places.item as Item
    tint: model.tint
    title: model.title
    turned: main

    PageHead {
        id: head

        line: topic.model.summary
        showsLine: !Theme.dense && !Theme.singleColumn && !Theme.fills
        title: topic.title
        visible: !topic.later
        width: topic.columnWidth
        x: Theme.rightToLeft ? parent.width - Theme.marginSide - width : Theme.marginSide
        y: Theme.headTop
    }

    ScrollArea {
        id: main

        height: (topic.stacked && !topic.turns && !topic.folded ? topic.bodyEnd : topic.height - Theme.marginEnd) - y
        lead: topic.turns ? topic.bodyTop - y : 0
        rail: true
        railTop: Math.max(0, Theme.px(90) - Theme.stripHeight - y)
        tail: topic.turns && topic.stacked ? topic.height - Theme.marginEnd - topic.bodyEnd : 0
        spacing: Theme.px(Theme.measure(32, 36, 18))
        width: topic.columnWidth
        x: head.x
        y: topic.turns ? Theme.headTop : topic.bodyTop

        Loader {
            active: topic.folded
            sourceComponent: helpRow
            visible: active
            width: parent.width
        }

        Loader {
            readonly property bool splits: true

            active: topic.helps && topic.placesFirst && !topic.stacked
            visible: active
            width: parent.width

            sourceComponent: HelpColumn {
                columns: Theme.portrait || Theme.compact && Theme.textScale > 1 ? 1 : 2
                kiosk: topic.kiosk
                room: Theme.portrait ? main.height - (topic.reads ? list.needed + main.spacing : 0) : main.height
                titled: Theme.portrait
            }
        }

        TopicCards {
            id: list

            columns: Theme.dense && !Theme.singleColumn ? 2 : 1
            kiosk: topic.kiosk
            // The cards beside the places end on the same line.
            // Beside the places all of the height, above them a little more than half.
            room: topic.beside ? main.height : (Theme.portrait && topic.helps && !topic.stacked ? Math.round(main.height * 0.55) : 0)
            spareForRow: topic.beside ? Math.floor(Math.max(0, main.height - needed) / Math.max(1, rows)) : 0
            // On a low page two rows, each as high as the other.
            least: Theme.dense && !Theme.largeText ? Math.max(0, Math.min(Theme.px(104), main.viewHeight - spacing - main.bleed - highest)) : 0
            visible: topic.reads && (topic.stacked || !topic.beside || !topic.placesFirst)
            width: parent.width
        }

        Loader {
            readonly property bool splits: true

            active: topic.helps && !topic.stacked && !topic.placesFirst && !topic.beside
            visible: active
            width: parent.width

            sourceComponent: HelpColumn {
                kiosk: topic.kiosk
                room: topic.reads && Theme.portrait ? main.height - list.needed - main.spacing : 0
            }
        }
    }

    ScrollArea {
        id: aside

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.marginEnd
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: parent.top
        rail: false
        topMargin: Theme.tallScript ? Theme.px(30) : Theme.headTop + head.baselineOffset - Math.round(Theme.text(42) * 1.1)
        visible: topic.beside
        width: topic.asideWidth

        Loader {
            active: topic.beside
            sourceComponent: topic.placesFirst ? reading : helping
            width: parent.width
        }
    }

    Component {
        id: helping

        HelpColumn {
            kiosk: topic.kiosk
            room: aside.height - aside.topMargin
        }
    }

    Component {
        id: reading

        Column {
            spacing: Theme.gapList

            Heading {
                readonly property bool isInterfaceText: true

                color: Theme.inkSoft
                font.pixelSize: Theme.text(Theme.measure(42, 44, 36))
                text: qsTr("To read")
                width: parent.width
            }

            TopicCards {
                columns: 1
                kiosk: topic.kiosk
                room: aside.height - aside.topMargin - y
                width: parent.width
            }
        }
    }

    LaterHelp {
        height: places.height
        kiosk: topic.kiosk
        row: places.item as HelpRow
        visible: topic.later && row
        width: main.railWidth - Theme.px(14)
        x: Theme.rightToLeft ? Theme.marginSide : topic.width - Theme.marginSide - width
        y: places.y

        onRowWanted: main.turnTo(0, false)
    }

    Loader {
        id: places

        active: topic.stacked && !topic.folded
        sourceComponent: helpRow
        visible: !topic.later
        width: topic.inner
        x: Theme.marginSide
        y: topic.height - Theme.marginEnd - height
    }

    Component {
        id: helpRow

        HelpRow {
            brief: Theme.fills
            kiosk: topic.kiosk
        }
    }
}
