pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// What is on, and what is useful here: beside each other, on a tall screen one below the other.
Item {
    id: front

    required property LibraryModel library
    required property BuildingLine words
    property color edge: Theme.edge
    property color soft: Theme.brandSoft
    // The height that there is for it.
    property int room: 0
    readonly property bool titled: !Theme.dense && !Theme.split
    readonly property bool hasEvents: library.eventCount > 0
    readonly property bool beside: !Theme.portrait && !Theme.dense && !Theme.largeText && hasEvents
    readonly property int aside: Math.round((width - Theme.gapColumns) * (Theme.compact ? 0.44 : 0.378))
    readonly property int gap: Theme.px(Theme.dense ? 8 : 16)
    readonly property int headed: titled ? eventsTitle.height + eventsPart.spacing : 0
    // On a low screen, and in the lower part of a split page, the next event is in view, and a tile leads to all of them.
    readonly property bool eventsTile: (Theme.dense || Theme.split) && hasEvents
    readonly property int eventHeight: Theme.px(Theme.dense ? 92 : Theme.measure(138, 156, 100))
    readonly property int eventRoom: room - headed - (beside ? 0 : headed + tiles.least + between)
    readonly property int slots: Math.max(eventsTile ? 1 : 2, Math.min(Theme.portrait ? 6 : 5, Math.floor((eventRoom + gap) / (eventHeight + gap))))
    readonly property int between: Theme.dense ? gap : Theme.px(Theme.compact ? 16 : 44)
    // For PageStops: a page may end between its rows.
    readonly property bool splits: true

    signal opened(target: string)

    implicitHeight: beside ? Math.max(eventsPart.height, tilesPart.height) : tilesPart.y + tilesPart.height

    Column {
        id: eventsPart

        spacing: Theme.px(Theme.compact ? 8 : 20)
        visible: front.hasEvents
        width: front.beside ? front.width - front.aside - Theme.gapColumns : front.width
        x: front.beside && Theme.rightToLeft ? front.aside + Theme.gapColumns : 0

        Heading {
            id: eventsTitle

            font.pixelSize: Theme.text(Theme.measure(48, 56, 38))
            text: front.words.events
            visible: front.titled
            width: parent.width
        }

        EventList {
            edge: front.edge
            ledElsewhere: front.eventsTile
            library: front.library
            slots: front.slots
            soft: front.soft
            width: parent.width

            onOpened: target => front.opened(target)
        }
    }

    Column {
        id: tilesPart

        spacing: eventsPart.spacing
        visible: front.library.tileCount > 0 || front.eventsTile
        width: front.beside ? front.aside : front.width
        x: front.beside && !Theme.rightToLeft ? front.width - front.aside : 0
        y: front.beside || !front.hasEvents ? 0 : eventsPart.height + front.between

        Heading {
            font.pixelSize: eventsTitle.font.pixelSize
            text: qsTr("Useful here")
            visible: front.titled
            width: parent.width
        }

        GuideTiles {
            id: tiles

            edge: front.edge
            hasEvents: front.eventsTile
            library: front.library
            room: front.room - (front.beside ? 0 : tilesPart.y) - front.headed
            soft: front.soft
            spacing: front.gap
            width: parent.width
            words: front.words

            onOpened: target => front.opened(target)
        }
    }
}
