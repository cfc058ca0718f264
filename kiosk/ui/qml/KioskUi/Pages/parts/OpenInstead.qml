pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// Who answers until a closed service opens: the first one filled.
Column {
    id: instead

    required property KioskModel kiosk
    required property DestinationModel model

    spacing: Theme.gapSmall

    BodyText {
        Accessible.role: Accessible.Heading
        font.pixelSize: Theme.textCard
        font.weight: Font.Bold
        lineHeight: Theme.lineHeading
        text: qsTr("Open until then")
        width: parent.width
    }

    Column {
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
                width: parent.width

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
                        inLine: title.advanceWidth < width - Theme.px(230)
                        words: words

                        onActivated: instead.kiosk.visit.openDestination(place.target)
                    }
                }

                Component {
                    id: tile

                    PlaceTile {
                        icon: place.icon
                        words: words

                        onActivated: instead.kiosk.visit.openDestination(place.target)
                    }
                }
            }
        }
    }
}
