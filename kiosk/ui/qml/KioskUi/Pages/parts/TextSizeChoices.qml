import QtQuick
import KioskUi.Components

// The sizes of text, each with letters of its size.
ChoiceGroup {
    id: group

    // Names alone, where pictures have no room.
    property bool pictured: true

    pictures: pictured ? [usual, larger, veryLarge, largest] : []

    Component {
        id: usual

        SizePicture {
            size: 0
        }
    }

    Component {
        id: larger

        SizePicture {
            size: 1
        }
    }

    Component {
        id: veryLarge

        SizePicture {
            size: 2
        }
    }

    Component {
        id: largest

        SizePicture {
            size: 3
        }
    }
}
