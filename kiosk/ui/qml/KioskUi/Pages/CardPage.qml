pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// The guidance in one column; the places to get help always in view, beside it or below. On a low
// screen with large text they follow the guidance.
VisitorPage {
    id: card

    readonly property CardModel model: kiosk.cardPage
    readonly property int helpWidth: Theme.portrait ? width - 2 * Theme.marginSide : Math.round(width * (Theme.compact ? 0.37 : 0.335))

    title: model.title
    untranslated: model.notice === "missing"

    Timer {
        id: slideTimer

        property bool ran: false

        interval: Theme.motion + 50
        running: true

        onTriggered: ran = true
    }

    AudienceLine {
        id: audienceLine

        audience: card.model.audience
    }

    ScrollArea {
        id: guidance

        anchors.bottom: Theme.portrait ? help.top : parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: help.visible && !Theme.portrait ? help.left : parent.right
        anchors.rightMargin: Theme.portrait || !help.visible ? Theme.marginSide : Theme.px(Theme.compact ? 28 : 88)
        anchors.top: parent.top
        topMargin: Theme.marginTop

        Column {
            spacing: Theme.px(Theme.compact ? 6 : 14)
            width: parent.width

            BodyText {
                readonly property bool isInterfaceText: true

                color: Theme.brand
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                lineHeight: Theme.lineTight
                text: audienceLine.text
                visible: !Theme.dense
                width: parent.width
            }

            Heading {
                text: card.title
                width: parent.width
            }

            BodyText {
                bottomPadding: Theme.px(8)
                color: Theme.inkSoft
                font.pixelSize: Theme.textLead
                lineHeight: Theme.lineTight
                text: card.model.first || card.model.summary
                visible: !Theme.dense
                width: parent.width
            }
        }

        LanguageNotice {
            // Low screens keep their first lines for the text, unless it is in another language.
            notice: Theme.dense && card.model.notice !== "missing" ? "" : card.model.notice
            width: Math.min(parent.width, Theme.textBody * 32)
            x: Theme.rightToLeft ? parent.width - width : 0
        }

        Repeater {
            model: card.model.blocks

            BlockView {
                width: Math.min(parent?.width ?? 0, Theme.textBody * 32)
                x: Theme.rightToLeft ? (parent?.width ?? 0) - width : 0
            }
        }

        LanguageNotice {
            notice: Theme.dense && card.model.notice !== "missing" ? card.model.notice : ""
            width: parent.width
        }

        Loader {
            active: Theme.singleColumn
            visible: active
            width: parent.width

            sourceComponent: DestinationTiles {
                columns: 1
                kiosk: card.kiosk
                model: card.model.destinations
            }
        }

        // It takes a quarter of the page's loading time and is far down: the page is shown first.
        Loader {
            readonly property bool isLoading: visible && !active

            active: visible && (slideTimer.ran || card.kiosk.readAloud.on)
            visible: card.model.relatedCount > 0
            width: parent.width

            sourceComponent: Column {
                spacing: Theme.gapText

                Heading {
                    readonly property bool isInterfaceText: true

                    color: Theme.inkSoft
                    font.pixelSize: Theme.textCard
                    text: qsTr("Read next")
                    topPadding: Theme.px(16)
                    width: parent.width
                }

                TileGrid {
                    columns: 1
                    model: card.model.related
                    spacing: Theme.gapSmall
                    width: Math.min(parent.width, Theme.textBody * 32)
                    x: Theme.rightToLeft ? parent.width - width : 0

                    delegate: Tile {
                        required property string target
                        required property string textLanguage

                        showsSummary: false

                        onActivated: card.kiosk.visit.openCard(target)
                    }
                }
            }
        }

        BodyText {
            bottomPadding: Theme.px(Theme.compact ? 8 : 24)
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            lineHeight: Theme.lineTight
            text: [card.model.reviewed ? qsTr("Last reviewed %1.").arg(card.model.reviewed) : "", card.model.due ? qsTr("Next review due %1.").arg(card.model.due) : "", card.model.source ? qsTr("Facts from: %1.").arg(card.model.source) : ""].filter(part => part).join(" ")
            width: Math.min(parent.width, Theme.textBody * 32)
            x: Theme.rightToLeft ? parent.width - width : 0
        }
    }

    Rectangle {
        color: Theme.line
        height: Theme.stroke
        visible: Theme.portrait
        width: parent.width
        y: help.y
    }

    ScrollArea {
        id: help

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        height: Theme.portrait ? Math.min(implicitHeight + Theme.px(36), Math.round(card.height * 0.5)) : card.height
        // In reach mode, where there is room for it.
        low: card.kiosk.screen.pageTop > 0 && implicitHeight + Theme.gap <= height
        rail: false
        spacing: Theme.px(Theme.dense ? 6 : (Theme.compact ? 14 : 22))
        topMargin: Theme.dense ? Theme.px(8) : Theme.portrait ? Theme.px(36) : Theme.marginTop
        visible: !Theme.singleColumn
        width: card.helpWidth

        Heading {
            readonly property bool isInterfaceText: true

            color: Theme.inkSoft
            font.pixelSize: Theme.compact ? Theme.textSmall : Theme.textCard
            text: qsTr("Where to get help")
            visible: !Theme.dense
            width: parent.width
        }

        Repeater {
            id: destinations

            model: Theme.singleColumn ? null : card.model.destinations

            Tile {
                required property bool emergency
                required property string target
                required property string textLanguage

                strong: true
                // Four places with their summaries would not fit, and all must stay in view.
                showsSummary: !Theme.dense && destinations.count <= 3
                titleSize: Theme.compact ? Theme.textSmall : Theme.text(42)
                urgent: emergency
                width: help.width

                onActivated: card.kiosk.visit.openDestination(target)
            }
        }
    }
}
