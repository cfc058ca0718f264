pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// The question first, then the topics. On a tall screen the question is in a band of the
// brand's colour and the tiles fill the half that hands reach.
VisitorPage {
    id: home

    readonly property HomeModel model: kiosk.homePage
    // Where the band would leave less than half a page, in reach mode or with the largest text, the
    // question scrolls with the tiles.
    readonly property bool banded: Theme.portrait && band.tall < height * 0.5

    title: model.question

    Rectangle {
        id: band

        readonly property int tall: Math.max(Math.round(home.height * (Theme.compact ? 0 : 0.25)), bandText.implicitHeight + Theme.px(Theme.compact ? 44 : 80))

        clip: true
        color: Theme.band
        height: home.banded ? tall : 0
        visible: home.banded
        width: parent.width

        Rings {
            height: width
            width: Math.round(band.width * (Theme.compact ? 0.42 : 0.62))
            x: Theme.rightToLeft ? Math.round(width * -0.38) : band.width - Math.round(width * 0.62)
            y: Math.round((band.height - height) / 2)
        }
    }

    ScrollArea {
        id: scrollArea

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.dense ? Theme.px(8) : Theme.compact ? Theme.px(20) : Theme.px(48)
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: band.bottom
        rail: Theme.singleColumn || (Theme.dense && (Theme.tallScript || Theme.arabic)) || (Theme.portrait && !home.banded)
        spacing: 0
        topMargin: Theme.dense ? Theme.px(8) : Theme.marginTop

        Column {
            id: introduction

            bottomPadding: home.banded ? 0 : Theme.px(Theme.dense ? 8 : (Theme.compact ? 18 : 40))
            spacing: Theme.px(10)
            visible: !home.banded
            width: parent.width

            Heading {
                text: home.title
                width: parent.width
            }

            BodyText {
                color: Theme.inkSoft
                font.pixelSize: Theme.textLead
                lineHeight: Theme.lineTight
                text: qsTr("This screen does not record what you touch.")
                visible: !Theme.dense && !(Theme.tallScript && (Theme.compact || Theme.largeText))
                width: parent.width
            }

            NoticeLines {
                notices: home.model.notices
                width: parent.width
            }
        }

        TileGrid {
            id: grid

            columns: {
                if (Theme.portrait || Theme.singleColumn)
                    return Theme.largeText ? 1 : 2;
                return home.width < Theme.px(1300) || Theme.largeText ? 2 : (grid.count > 6 ? 4 : 3);
            }
            fill: scrollArea.height - scrollArea.topMargin - (home.banded ? 0 : introduction.height)
            model: home.model.topics
            spacing: Theme.dense ? Theme.px(8) : Theme.gap
            tallest: Theme.portrait ? Theme.px(640) : Theme.px(470)
            width: parent.width

            delegate: Tile {
                required property string target
                readonly property bool larger: Theme.portrait && !Theme.arabic && home.width > Theme.px(1400)

                stacked: Theme.portrait && !Theme.largeText
                summarySize: larger ? Theme.text(38) : Theme.textSmall
                // High lines and narrow screens leave room for titles only.
                showsSummary: !Theme.dense && !Theme.tallScript && !(Theme.compact && (Theme.portrait || Theme.arabic))
                titleSize: Theme.compact ? Theme.textTile : Theme.text(larger ? 52 : 48)

                onActivated: home.kiosk.visit.openTopic(target)
            }
        }
    }

    Column {
        id: bandText

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.verticalCenter: band.verticalCenter
        spacing: Theme.px(Theme.compact ? 8 : 20)
        visible: home.banded
        width: Math.round(parent.width * (Theme.compact ? 0.72 : 0.62))

        Heading {
            color: Theme.bandInk
            font.pixelSize: Theme.text(Theme.compact ? 56 : 100)
            text: home.title
            width: parent.width
        }

        BodyText {
            color: Theme.bandInk
            font.pixelSize: Theme.textLead
            text: qsTr("This screen does not record what you touch.")
            width: parent.width
        }

        NoticeLines {
            color: Theme.bandInk
            notices: home.model.notices
            width: parent.width
        }
    }
}
