pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// The cards of a topic and the places to get help: beside the cards, always in view, where the page
// is wide, else below them.
VisitorPage {
    id: topic

    readonly property TopicModel model: kiosk.topicPage
    readonly property bool reads: model.cardCount > 0
    readonly property bool helps: model.destinationCount > 0
    readonly property bool wide: !Theme.portrait && !Theme.compact && !Theme.largeText
    readonly property bool beside: wide && reads && helps && !model.destinationsFirst
    readonly property int columns: {
        if (Theme.portrait || Theme.singleColumn || beside || width < Theme.px(900))
            return 1;
        return wide && width > Theme.px(1900) ? 3 : 2;
    }
    // Beside the places all cards stay in view: four or more without their summaries.
    readonly property bool denseCards: beside && model.cardCount > 3
    // The rows of a short topic share the rest of the page.
    readonly property int spare: scrollArea.height - scrollArea.topMargin - introduction.height - scrollArea.spacing - parts.needed
    readonly property int spareForRow: Math.floor(Math.max(0, spare) / Math.max(1, parts.rows))

    title: model.title

    ScrollArea {
        id: scrollArea

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: topic.beside ? placesAside.left : parent.right
        anchors.rightMargin: topic.beside ? Theme.px(88) : Theme.marginSide
        anchors.top: parent.top
        spacing: topic.beside ? Theme.px(26) : Theme.gap
        topMargin: topic.beside ? Theme.px(44) : Theme.marginTop

        Column {
            id: introduction

            spacing: Theme.px(10)
            width: parent.width

            Heading {
                text: topic.title
                width: parent.width
            }

            BodyText {
                color: Theme.inkSoft
                font.pixelSize: Theme.textLead
                lineHeight: Theme.lineTight
                text: topic.model.summary
                visible: !Theme.dense
                width: Math.min(parent.width, Theme.textLead * 32)
                x: Theme.rightToLeft ? parent.width - width : 0
            }
        }

        Item {
            id: parts

            readonly property DestinationTiles destinations: destinationsBelow.item as DestinationTiles
            readonly property int gap: Theme.px(Theme.compact ? 28 : 44)
            readonly property int gaps: (topic.reads && destinations ? gap : 0) + (topic.beside ? Theme.px(20) : Theme.gap)
            readonly property int needed: (topic.reads ? cards.needed : 0) + (destinations?.needed ?? 0) + gaps
            readonly property int rows: (topic.reads ? cards.rows : 0) + (destinations?.rows ?? 0)

            height: (topic.reads ? cards.height : 0) + (destinations?.height ?? 0) + gaps
            width: parent.width

            TileGrid {
                id: cards

                columns: topic.columns
                spareForRow: topic.spareForRow
                model: topic.model.cards
                spacing: topic.denseCards ? Theme.px(18) : Theme.gap - Theme.px(4)
                tallest: Theme.px(330)
                visible: topic.reads
                width: parent.width
                y: topic.model.destinationsFirst ? destinationsBelow.height + parts.gap : 0

                delegate: Tile {
                    id: card

                    required property list<string> audience
                    required property string target
                    required property string textLanguage
                    readonly property AudienceLine line: AudienceLine {
                        audience: card.audience
                    }

                    note: line.text
                    padding: topic.denseCards ? Theme.px(16) : Theme.paddingTile
                    showsNote: !Theme.dense
                    showsSummary: !Theme.dense && !topic.denseCards

                    onActivated: topic.kiosk.visit.openCard(target)
                }
            }

            Loader {
                id: destinationsBelow

                active: topic.helps && !topic.beside
                width: parent.width
                y: topic.model.destinationsFirst || !topic.reads ? 0 : cards.height + parts.gap

                sourceComponent: DestinationTiles {
                    columns: topic.columns
                    kiosk: topic.kiosk
                    model: topic.model.destinations
                    spareForRow: topic.spareForRow
                    titled: topic.reads && !(Theme.dense && topic.model.destinationsFirst)
                }
            }
        }
    }

    ScrollArea {
        id: placesAside

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: parent.top
        rail: false
        topMargin: topic.beside ? Theme.px(44) : Theme.marginTop
        visible: topic.beside
        width: Math.round(topic.width * 0.335)

        Loader {
            active: topic.beside
            width: parent.width

            sourceComponent: DestinationTiles {
                columns: 1
                kiosk: topic.kiosk
                model: topic.model.destinations
                showsSummaries: topic.model.destinationCount <= 3
                titleSize: Theme.text(42)
            }
        }
    }
}
