pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The cards of a topic, then the places that help at once.
Item {
    id: topic

    required property KioskModel kiosk
    readonly property TopicModel model: kiosk.topicPage
    readonly property bool reads: model.cardCount > 0
    readonly property bool helps: model.placeCount > 0
    readonly property int columns: {
        if (Theme.portrait || width < Theme.px(900))
            return 1;
        return width < Theme.px(1900) || Theme.large ? 2 : 3;
    }
    // The height that a short topic leaves, shared by all its rows.
    readonly property int spare: scroller.height - scroller.topMargin - words.height - scroller.spacing - caption.taken - (reads ? reading.needed : 0) - (helps ? places.needed : 0) - (reads && helps ? Theme.gap : 0) - Theme.gap
    readonly property real spareForRow: Math.max(0, spare) / Math.max(1, (reads ? reading.rows : 0) + (helps ? places.rows : 0))

    Scroller {
        id: scroller

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: parent.top
        spacing: Theme.gap
        topMargin: Theme.marginTop

        Column {
            id: words

            spacing: Theme.px(10)
            width: parent.width

            Heading {
                text: topic.model.title
                width: parent.width
            }

            Words {
                color: Theme.inkSoft
                font.pixelSize: Theme.textLead
                lineHeight: Theme.lineTight
                text: topic.model.summary
                visible: !Theme.tight
                width: parent.width
            }
        }

        Item {
            height: reading.taken + helping.height + (topic.reads && topic.helps ? Theme.gap : 0) + Theme.gap
            width: parent.width

            TileGrid {
                id: reading

                readonly property int taken: visible ? height : 0

                columns: topic.columns
                fill: needed + Math.floor(rows * topic.spareForRow)
                model: topic.model.cards
                spacing: Theme.gap - Theme.px(4)
                tallest: Theme.px(330)
                visible: topic.reads
                width: parent.width
                y: topic.model.placesFirst ? helping.height + Theme.gap : 0

                delegate: Tile {
                    id: card

                    required property list<string> audience
                    required property string target
                    readonly property AudienceLine line: AudienceLine {
                        audience: card.audience
                    }

                    note: line.text
                    terse: Theme.tight

                    onActivated: topic.kiosk.openCard(target)
                }
            }

            Item {
                id: helping

                height: topic.helps ? places.y + places.height : 0
                width: parent.width
                y: topic.model.placesFirst || !topic.reads ? 0 : reading.height + Theme.gap

                Heading {
                    id: caption

                    readonly property int taken: visible ? implicitHeight + Theme.gapSmall : 0

                    color: Theme.inkSoft
                    font.pixelSize: Theme.textCard
                    text: qsTr("Where to get help")
                    topPadding: Theme.px(12)
                    visible: topic.helps && topic.reads && !(Theme.tight && topic.model.placesFirst)
                    width: parent.width
                }

                TileGrid {
                    id: places

                    columns: topic.columns
                    fill: needed + Math.floor(rows * topic.spareForRow)
                    model: topic.model.places
                    spacing: Theme.gap - Theme.px(4)
                    tallest: Theme.px(330)
                    visible: topic.helps
                    width: parent.width
                    y: caption.taken

                    delegate: Tile {
                        required property bool emergency
                        required property string target

                        strong: true
                        terse: Theme.tight
                        urgent: emergency

                        onActivated: topic.kiosk.openDestination(target)
                    }
                }
            }
        }
    }
}
