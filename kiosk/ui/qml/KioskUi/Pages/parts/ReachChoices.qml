import QtQuick
import KioskUi.Components

// The whole screen, or its lower part, each with a picture of it.
ChoiceGroup {
    id: group

    // Names alone, where pictures have no room.
    property bool pictured: true

    ids: ["whole", "lower"]
    pictures: pictured ? [wholeScreen, lowPart] : []

    Component {
        id: wholeScreen

        ScreenPicture {}
    }

    Component {
        id: lowPart

        ScreenPicture {
            share: 0.42
        }
    }
}
