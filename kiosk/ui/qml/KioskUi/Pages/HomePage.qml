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
    // Nastaliq on a low screen: the rail lies beside the question, so that the topics have the width for
    // one line each.
    readonly property bool headed: railed && Theme.dense && Theme.tallScript && head.needed > 0 && head.needed + rowWidth + buttons.pairWidth + 2 * Theme.gapSmall < whole
    readonly property int rowWidth: Theme.px(310)
    readonly property int rowTop: Math.max(0, Theme.px(90) - Theme.stripHeight)
    readonly property int rowEnd: rowTop + Theme.target + choices.gap
    // The head is above what turns.
    readonly property bool apart: Theme.split || headed
    readonly property int railWidth: Math.max(buttons.widestButton, Theme.px(Theme.dense ? (Theme.textScale > 1 ? 148 : 160) : 320))
    readonly property int whole: width - 2 * Theme.marginSide
    readonly property int besideRail: whole - (headed ? 0 : Theme.split || !railed ? scrollArea.railWidth : railWidth + Theme.px(Theme.dense ? 10 : 28))

    title: model.question

    ScrollArea {
        id: scrollArea

        anchors.bottom: parent.bottom
        anchors.bottomMargin: home.headed ? 0 : Theme.marginEnd - bleed
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: parent.top
        anchors.topMargin: home.headed ? home.rowEnd - bleed : Theme.controlsTop
        bare: home.railed
        rail: Theme.split || Theme.singleColumn || (Theme.portrait && !Theme.compact && Theme.largeText) || Theme.compact
        rest: Theme.singleColumn ? choices.stillToCome : ""
        mostRest: Theme.singleColumn ? choices.mostToCome : ""
        spacing: 0
        topMargin: home.apart ? bleed : Theme.headTop

        // A head that comes back from elsewhere would be the last one.
        Item {
            id: slot

            height: home.apart ? 0 : head.height
            visible: !home.apart
            width: head.width
            x: Theme.rightToLeft ? parent.width - width : 0
        }

        // On a split page in its upper part.
        HomeHead {
            id: head

            kiosk: home.kiosk
            parent: home.apart ? home : slot
            width: Theme.split || home.railed ? home.whole : home.besideRail
            x: home.apart ? Theme.marginSide : 0
            y: home.apart ? Theme.headTop : 0
        }

        HomeChoices {
            id: choices

            fill: scrollArea.height - scrollArea.topMargin - (home.apart ? 0 : head.height) - (home.headed ? 0 : scrollArea.bleed) - (Theme.portrait && Theme.largeText && !Theme.compact && !Theme.split && filter.visible ? filter.height : 0)
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
            id: filter

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
        height: home.headed ? Theme.target : Math.min(Math.round(buttons.room * (Theme.dense ? 0.67 : 0.6)), buttons.room - buttons.below)
        upright: !home.headed
        visible: home.railed
        width: home.headed ? home.rowWidth : home.railWidth
        x: Theme.rightToLeft ? Theme.marginSide : home.width - Theme.marginSide - width
        y: home.headed ? home.rowTop : Theme.headTop + head.height

        onActivated: home.kiosk.visit.openUnsure()
    }

    ScrollButtons {
        id: buttons

        // Both, one above the other, where that leaves "I'm not sure" its words.
        readonly property int both: 2 * (gap + Theme.target)
        readonly property int below: scrollArea.overflows && room - both >= unsure.least ? both : gap + Theme.target
        readonly property int room: scrollArea.y + scrollArea.height - unsure.y - scrollArea.bleed

        atEnd: scrollArea.atEnd
        atTop: scrollArea.atTop
        height: home.headed ? unsure.height : room - unsure.height - gap
        place: home.headed ? "" : choices.stillToCome
        rail: true
        widest: home.headed ? "" : choices.mostToCome
        visible: home.railed && scrollArea.overflows
        width: home.headed ? pairWidth : home.railWidth
        x: home.headed ? unsure.x + unsure.width + gap : unsure.x
        y: home.headed ? unsure.y : unsure.y + unsure.height + gap

        onTurned: direction => {
            scrollArea.page(direction);
            keepFocus();
        }
    }
}
