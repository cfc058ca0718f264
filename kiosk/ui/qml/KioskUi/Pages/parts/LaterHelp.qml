pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components

// On the later pages of a low screen, where the row of places was: the way to the place to call
// first or, where none has a number, to all of them.
Item {
    id: help

    required property KioskModel kiosk
    // That row.
    required property HelpRow row
    readonly property bool calls: call.count > 0

    // The keys have come to what only the row has: the first page must be shown.
    signal rowWanted

    Repeater {
        id: call

        model: help.kiosk.places.first

        RailButton {
            id: first

            required property string target
            required property var model

            Accessible.description: plain(words.whole)
            filled: true
            height: help.height
            icon: "phone"
            name: words.title
            width: help.width
            word: qsTranslate("WayWords", "Call")

            onActivated: help.kiosk.visit.openDestination(target)

            PlaceWords {
                id: words

                row: first.model
            }
        }
    }

    RailButton {
        Accessible.description: ""
        height: help.height
        icon: "users"
        name: help.row?.more.name ?? ""
        visible: !help.calls && (help.row?.others ?? false)
        width: help.width
        //: A short word (five or six letters) on a button: it leads to the places to get help.
        word: qsTr("Help")

        onActivated: help.kiosk.visit.openPlaces()
    }

    FocusGuard {
        active: help.row?.both ?? false

        onReached: {
            const row = help.row;
            help.rowWanted();
            row.more.forceActiveFocus(Qt.TabFocusReason);
        }
    }
}
