pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// One page about the building: its hours, some lines, an event, or all events.
Column {
    id: details

    required property LibraryModel library
    property color edge: Theme.edge
    property color soft: Theme.brandSoft
    readonly property string kind: library.kind
    readonly property bool framed: !Theme.compact
    readonly property int inset: framed ? Theme.px(44) : 0
    readonly property bool splits: true

    signal opened(target: string)

    // Its height as its width is now, and not only when it is next painted.
    function settle(): void {
        for (const part of [hours, lines, facts])
            part.forceLayout();
        forceLayout();
    }

    spacing: Theme.gapText

    EventList {
        edge: details.edge
        library: details.library
        soft: details.soft
        visible: details.kind === "events"
        width: parent.width

        onOpened: target => details.opened(target)
    }

    // Low screens keep the room of a frame for the words.
    ReadPanel {
        border.width: details.framed ? Theme.stroke : 0
        color: details.framed ? Theme.card : "transparent"
        implicitHeight: (details.kind === "hours" ? hours.implicitHeight - 2 * hours.above : details.kind === "event" ? facts.implicitHeight : lines.implicitHeight) + 2 * details.inset
        visible: details.kind !== "events"
        width: parent.width

        HoursTable {
            id: hours

            library: details.library
            visible: details.kind === "hours"
            width: parent.width - 2 * details.inset
            x: details.inset
            y: details.inset - hours.above
        }

        ListBlock {
            id: lines

            readonly property bool isInterfaceText: false

            items: details.library.lines
            styled: false
            visible: details.kind !== "hours" && details.kind !== "event"
            width: Math.min(parent.width - 2 * details.inset, Theme.textBody * 34)
            x: Theme.rightToLeft ? parent.width - width - details.inset : details.inset
            y: details.inset
        }

        Column {
            id: facts

            spacing: Theme.gapText
            visible: details.kind === "event"
            width: parent.width - 2 * details.inset
            x: details.inset
            y: details.inset

            LabelledValue {
                accent: GuideColours.accent
                icon: "calendar-days"
                strong: true
                text: {
                    const day = details.library.eventDay;
                    return details.library.eventToday ? qsTr("Today, %1").arg(day) : day;
                }
                visible: details.library.eventDay !== ""
                width: parent.width
            }

            LabelledValue {
                accent: GuideColours.accent
                icon: "clock"
                strong: true
                text: details.library.eventTime
                visible: text !== ""
                width: parent.width
            }

            LabelledValue {
                accent: GuideColours.accent
                icon: "rotate-ccw"
                text: qsTr("Every week: %1").arg(details.library.eventWeekdays)
                visible: details.library.eventWeekdays !== ""
                width: parent.width
            }

            LabelledValue {
                readonly property bool isInterfaceText: false

                accent: GuideColours.accent
                icon: "map-pin"
                text: details.library.eventPlace
                visible: text !== ""
                width: parent.width
            }

            LabelledValue {
                readonly property bool isInterfaceText: false

                accent: GuideColours.accent
                icon: "info"
                text: details.library.eventAbout
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
