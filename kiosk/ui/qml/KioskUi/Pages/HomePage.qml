pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The question first, then the topics. On a tall screen the question stands in a band of the
// brand's colour and the tiles fill the half that hands reach.
Item {
    id: home

    required property KioskModel kiosk
    readonly property HomeModel model: kiosk.homePage

    Rectangle {
        id: band

        readonly property int tall: Math.round(home.height * 0.27)

        clip: true
        color: Theme.brand
        height: Theme.portrait ? tall : 0
        visible: Theme.portrait
        width: parent.width

        Rings {
            height: width
            width: Math.round(band.width * 0.62)
            x: band.width - Math.round(width * 0.62)
            y: Math.round((band.height - height) / 2)
        }
    }

    Scroller {
        id: scroller

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.tight ? Theme.px(8) : Theme.compact ? Theme.px(20) : Theme.px(48)
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: Theme.portrait ? band.bottom : parent.top
        rail: false
        spacing: 0
        topMargin: Theme.tight ? Theme.px(8) : Theme.marginTop

        Column {
            id: words

            bottomPadding: Theme.portrait ? 0 : Theme.px(Theme.tight ? 8 : (Theme.compact ? 18 : 40))
            spacing: Theme.px(10)
            visible: !Theme.portrait
            width: parent.width

            Heading {
                text: home.model.question
                width: parent.width
            }

            Words {
                color: Theme.inkSoft
                font.pixelSize: Theme.textLead
                lineHeight: 0.95
                text: qsTr("This screen does not record what you touch.")
                visible: !Theme.tight
                width: parent.width
            }
        }

        TileGrid {
            id: grid

            columns: Theme.portrait ? 2 : (home.width < Theme.px(1300) ? 2 : (grid.count > 6 ? 4 : 3))
            fill: scroller.height - scroller.topMargin - (Theme.portrait ? 0 : words.height)
            model: home.model.topics
            spacing: Theme.tight ? Theme.px(8) : Theme.gap
            tallest: Theme.portrait ? Theme.px(640) : Theme.px(470)
            width: parent.width

            delegate: Tile {
                required property string target

                stacked: Theme.portrait
                terse: Theme.tight
                titleSize: Theme.compact ? Theme.textTile : Theme.px(48)

                onActivated: home.kiosk.openTopic(target)
            }
        }
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.verticalCenter: band.verticalCenter
        spacing: Theme.px(20)
        visible: Theme.portrait
        width: Math.round(parent.width * 0.62)

        Heading {
            color: Theme.brandInk
            font.pixelSize: Theme.px(100)
            text: home.model.question
            width: parent.width
        }

        Words {
            color: Theme.brandInk
            font.pixelSize: Theme.textLead
            text: qsTr("This screen does not record what you touch.")
            width: parent.width
        }
    }
}
