pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// Who answers until a closed service opens, side by side where there is width: the first one filled.
Column {
    id: instead

    required property KioskModel kiosk
    required property DestinationModel model
    readonly property bool beside: model.opening.insteadCount > 1 && !Theme.portrait && !Theme.compact && !Theme.largeText
    // Nastaliq has room for little more than name and number.
    readonly property bool brief: Theme.tallScript && !Theme.portrait && !Theme.compact && !Theme.largeText

    spacing: Theme.px(brief ? 0 : (beside ? 8 : (Theme.compact ? 10 : 18)))

    BodyText {
        readonly property bool keepsWithNext: true

        Accessible.role: Accessible.Heading
        font.pixelSize: Theme.textCard
        font.weight: Font.Bold
        lineHeight: Theme.lineHeading
        text: qsTr("Open until then")
        width: parent.width
    }

    Grid {
        id: grid

        readonly property int wide: Math.floor((width - (columns - 1) * spacing) / columns)
        // All are as high as the highest needs.
        property int tall: 0

        function level(): void {
            let most = 0;
            for (let i = 0; i < places.count; i++)
                most = Math.max(most, (places.itemAt(i) as Loader)?.implicitHeight ?? 0);
            tall = most;
        }

        columns: instead.beside ? 2 : 1
        spacing: Theme.gapList
        width: parent.width

        Repeater {
            id: places

            model: instead.model.opening.instead

            Loader {
                id: place

                required property int index
                required property string target
                required property string service
                required property string line
                required property string icon
                required property string phone
                required property string texts
                required property string availability
                required property string opensAt
                required property string opensOn
                required property string cost
                required property string comma

                sourceComponent: index === 0 ? card : tile
                height: instead.beside ? grid.tall : implicitHeight
                width: grid.wide

                onImplicitHeightChanged: grid.level()

                PlaceLine {
                    id: words

                    availability: place.availability
                    comma: place.comma
                    cost: place.cost
                    line: place.line
                    name: place.service
                    opensAt: place.opensAt
                    opensOn: place.opensOn
                    phone: place.phone
                    texts: place.texts
                }

                TextMetrics {
                    id: title

                    font.family: Theme.family
                    font.pixelSize: Theme.textCard
                    font.weight: Font.Bold
                    text: words.title
                }

                Component {
                    id: card

                    CallCard {
                        alone: instead.brief && instead.beside
                        inLine: instead.beside || instead.brief || title.advanceWidth < width - Theme.px(230)
                        words: words

                        onActivated: instead.kiosk.visit.openDestination(place.target)
                    }
                }

                Component {
                    id: tile

                    PlaceTile {
                        icon: place.icon
                        narrow: instead.beside
                        showsSummary: !instead.brief
                        words: words

                        onActivated: instead.kiosk.visit.openDestination(place.target)
                    }
                }
            }
        }
    }
}
