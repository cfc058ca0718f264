import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// The question first, then the topics, "I'm not sure" and the library. Low screens, and wide ones with
// large text, have "I'm not sure" and More in a rail, so that all topics stay in view.
VisitorPage {
    id: home

    readonly property HomeModel model: kiosk.homePage
    readonly property bool railed: !Theme.portrait && !Theme.singleColumn && (Theme.dense || Theme.largeText)
    readonly property int railWidth: Theme.px(Theme.dense ? (Theme.tallScript ? 228 : (Theme.textScale > 1 ? 148 : 160)) : 320)
    readonly property int besideRail: width - 2 * Theme.marginSide - (Theme.split || !railed ? scrollArea.railWidth : railWidth + Theme.px(Theme.dense ? 10 : 28))

    title: model.question

    ScrollArea {
        id: scrollArea

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.marginEnd - bleed
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: parent.top
        anchors.topMargin: Theme.controlsTop
        bare: home.railed
        rail: Theme.split || Theme.singleColumn || (Theme.portrait && !Theme.compact && Theme.largeText) || Theme.compact
        rest: Theme.singleColumn ? choices.stillToCome : ""
        spacing: 0
        topMargin: Theme.split ? bleed : Theme.headTop

        // In the upper part of a split page.
        HomeHead {
            id: head

            kiosk: home.kiosk
            parent: Theme.split ? home : choices.parent
            width: Theme.split ? home.width - 2 * Theme.marginSide : parent.width
            x: Theme.split ? Theme.marginSide : 0
            y: Theme.split ? Theme.headTop : 0
        }

        HomeChoices {
            id: choices

            fill: scrollArea.height - scrollArea.topMargin - (Theme.split ? 0 : head.height) - scrollArea.bleed
            kiosk: home.kiosk
            railed: home.railed
            seenTo: scrollArea.snapped ? scrollArea.stops[scrollArea.stop][1] - y : height
            width: home.besideRail
            x: Theme.rightToLeft ? parent.width - width : 0
        }

        // Where there is no room for them at the top.
        BodyText {
            font.pixelSize: Theme.textSecond
            lineHeight: Theme.lineTight
            text: head.line
            topPadding: Theme.gapGrid
            visible: home.kiosk.languages.ends !== "" && !head.showsLine
            width: home.besideRail
            x: Theme.rightToLeft ? parent.width - width : 0
        }

        AudienceFilter {
            kiosk: home.kiosk
            textSize: Theme.textSmall
            topPadding: Theme.gapGrid
            visible: count > 0 && !head.showsFilter
            width: home.besideRail
            x: Theme.rightToLeft ? parent.width - width : 0
        }
    }

    LeadTile {
        id: unsure

        icon: "circle-help"
        name: qsTr("I’m not sure")
        height: Math.min(Math.round(buttons.room * (Theme.dense ? 0.67 : 0.6)), buttons.room - buttons.gap - Theme.target)
        upright: true
        visible: home.railed
        width: home.railWidth
        x: Theme.rightToLeft ? Theme.marginSide : home.width - Theme.marginSide - width
        y: Theme.headTop + head.height

        onActivated: home.kiosk.visit.openUnsure()
    }

    ScrollButtons {
        id: buttons

        readonly property int room: scrollArea.height - unsure.y - scrollArea.bleed

        atEnd: scrollArea.atEnd
        atTop: scrollArea.atTop
        height: room - unsure.height - gap
        place: Theme.dense && Theme.tallScript ? "" : choices.stillToCome
        rail: true
        visible: home.railed && scrollArea.overflows
        width: home.railWidth
        x: unsure.x
        y: unsure.y + unsure.height + gap

        onTurned: direction => {
            scrollArea.page(direction);
            keepFocus();
        }
    }
}
