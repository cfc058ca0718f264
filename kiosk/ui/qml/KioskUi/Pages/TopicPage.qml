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
    readonly property int columns: Theme.portrait || width < Theme.px(900) ? 1 : 2

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
            height: reading.height + helping.height + (topic.model.cardCount > 0 && topic.model.placeCount > 0 ? Theme.gap : 0)
            width: parent.width

            TileGrid {
                id: reading

                columns: topic.columns
                model: topic.model.cards
                spacing: Theme.gap - Theme.px(4)
                visible: topic.model.cardCount > 0
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

            Column {
                id: helping

                spacing: Theme.gap
                width: parent.width
                y: topic.model.placesFirst || topic.model.cardCount === 0 ? 0 : reading.height + Theme.gap

                Heading {
                    color: Theme.inkSoft
                    font.pixelSize: Theme.textCard
                    text: qsTr("Where to get help")
                    topPadding: Theme.px(12)
                    visible: topic.model.placeCount > 0 && topic.model.cardCount > 0 && !(Theme.tight && topic.model.placesFirst)
                    width: parent.width
                }

                TileGrid {
                    columns: topic.columns
                    model: topic.model.places
                    spacing: Theme.gap - Theme.px(4)
                    visible: topic.model.placeCount > 0
                    width: parent.width

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

        Item {
            height: Theme.gapSmall
            width: 1
        }
    }
}
