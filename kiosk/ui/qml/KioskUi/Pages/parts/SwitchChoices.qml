import QtQuick
import KioskUi.Components

// No switch, one or two, each with a picture of them.
ChoiceGroup {
    id: group

    // Names alone, where pictures have no room.
    property bool pictured: true

    pictures: pictured ? [none, one, two] : []

    Component {
        id: none

        SwitchPicture {
            count: 0
        }
    }

    Component {
        id: one

        SwitchPicture {
            count: 1
        }
    }

    Component {
        id: two

        SwitchPicture {
            count: 2
        }
    }
}
