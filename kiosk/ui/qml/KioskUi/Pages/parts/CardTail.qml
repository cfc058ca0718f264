pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The end of a card: what to read next, whom the card is for, and when it was reviewed.
Column {
    id: tail

    required property KioskModel kiosk
    readonly property CardModel model: kiosk.cardPage

    spacing: Theme.px(Theme.dense ? 8 : Theme.measure(28, 28, 14))

    AudienceLine {
        id: audienceLine

        audience: tail.model.audience
    }

    // It takes a quarter of the page's loading time and is far down: the page is shown first.
    Timer {
        id: shown

        property bool ran: false

        interval: Theme.motion + 50
        running: true

        onTriggered: ran = true
    }

    Loader {
        readonly property bool isLoading: visible && !active

        active: visible && (shown.ran || tail.kiosk.readAloud.on)
        visible: tail.model.relatedCount > 0
        width: parent.width

        sourceComponent: Column {
            spacing: tail.spacing

            Heading {
                readonly property bool isInterfaceText: true
                readonly property bool keepsWithNext: true

                color: Theme.inkSoft
                font.pixelSize: Theme.textCard
                text: qsTr("Read next")
                width: parent.width
            }

            TileGrid {
                // Low pages are short of height.
                columns: Theme.dense && !Theme.largeText ? 2 : 1
                model: tail.model.related
                spacing: Theme.gapSmall
                width: columns > 1 ? parent.width : Math.min(parent.width, Theme.textBody * 32)
                x: Theme.rightToLeft ? parent.width - width : 0

                delegate: Tile {
                    required property string target
                    required property string textLanguage

                    // Two in a row have room for their words alone.
                    bare: Theme.dense
                    boxSize: Theme.px(Theme.compact ? 64 : 96)
                    padding: Theme.px(Theme.dense ? 6 : Theme.compact ? 10 : 16)
                    showsSummary: false
                    titleSize: Theme.dense ? Theme.textBody : Theme.textTile

                    onActivated: tail.kiosk.visit.openCard(target)
                }
            }
        }
    }

    BodyText {
        readonly property bool isInterfaceText: true

        bottomPadding: Theme.px(Theme.compact ? 8 : 16)
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        lineHeight: Theme.lineTight
        text: [audienceLine.text ? qsTr("%1.").arg(audienceLine.text) : "", tail.model.reviewed ? qsTr("Last reviewed %1.").arg(tail.model.reviewed) : "", tail.model.due ? qsTr("Next review due %1.").arg(tail.model.due) : "", tail.model.source ? qsTr("Facts from: %1.").arg(tail.model.source) : ""].filter(part => part).join(" ")
        width: Math.min(parent.width, Theme.textBody * 32)
        x: Theme.rightToLeft ? parent.width - width : 0
    }
}
