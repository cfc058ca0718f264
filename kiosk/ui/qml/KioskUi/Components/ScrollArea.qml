import QtQuick
import KioskUi.Theme

// A part of a page that may be longer than the screen. Two large buttons turn it page by page: each
// begins at a block, so that no line is cut in half. Dragging is never needed.
Item {
    id: scrollArea

    default property alias content: body.data
    property alias spacing: body.spacing
    property int topMargin: 0
    property bool centred: false
    // Content that fits is at the bottom: on a tall screen only that is within everybody's reach.
    property bool low: false
    // Each page of content that does not fit ends at the lower edge.
    property bool endsLow: false
    // The buttons are beside the content, which keeps its height.
    property bool rail: Theme.compact
    // The buttons are elsewhere on the page.
    property bool bare: false
    // The content is on a panel that has the whole height.
    property bool framed: false
    // That panel ends with what is on it.
    property bool snug: false
    // What is above and below the first page only, such as a heading: the later ones have its room.
    property int lead: 0
    property int tail: 0
    // Further down than that begin the buttons of a later page.
    property int railTop: 0
    readonly property int above: snapped && stop > 0 ? 0 : lead
    readonly property int shownHeight: viewHeight + (snapped && stop > 0 ? lead + tail : 0)
    // The most pages that there may be: the buttons have room to say so.
    property int mostPages: Theme.dense || Theme.largeText ? 19 : 9
    // Pages begin at blocks. Else they overlap by a little.
    property bool snaps: true
    // What More says besides; "": "1 of 3".
    property string rest: ""
    // The longest that may be.
    property string mostRest: ""
    property color paper: framed ? Theme.card : Theme.paper
    readonly property int railWidth: rail && overflows && !bare ? buttons.implicitWidth + Theme.px(Theme.compact ? 14 : 20) : 0
    // Rings and frames around items at the edge are not cut off.
    readonly property int bleed: Theme.px(Theme.dense ? 5 : (rail ? 8 : 12))
    // At the sides, for the first strokes of Nastaliq too.
    readonly property int bleedSide: Theme.tallScript ? Math.max(bleed, Math.min(framed ? paddingSide : Theme.marginSide, Theme.px(48)) - Theme.stroke) : bleed
    // Larger letters of Nastaliq begin further beyond their line.
    readonly property int lean: Theme.tallScript ? Math.max(0, Math.ceil(Math.max(Theme.textBody, Theme.textCard) * 0.46) - bleedSide) : 0
    readonly property int paddingSide: framed ? Theme.px(Theme.compact ? 18 : 36) : 0
    readonly property int paddingEnd: framed ? Theme.px(Theme.compact ? 6 : 14) : 0
    // The height of the content's part of the first page, and its width beside a rail.
    readonly property int viewHeight: height - lead - tail - 2 * paddingEnd - (overflows && !rail && !bare ? buttons.implicitHeight + Theme.gapSmall * 2 : 0)
    readonly property bool tooLong: body.implicitHeight + topMargin + (low ? Theme.gap : 0) > height - lead - tail - 2 * paddingEnd
    readonly property bool overflows: tooLong || wavers
    // Beside the buttons the content fits, and without them it does not: they stay.
    property bool wavers: false
    property int changes: 0
    readonly property alias moves: paging.moves
    readonly property bool atTop: flick.contentY <= 1 && (!snapped || stop === 0)
    readonly property bool atEnd: !overflows || (snapped ? stop === stops.length - 1 : flick.contentY >= flick.contentHeight - flick.height - 1)
    readonly property alias contentY: flick.contentY
    // See Paging.
    readonly property alias stops: paging.stops
    readonly property alias stop: paging.stop
    readonly property bool snapped: snaps && overflows && stops.length > 1

    // "2 of 3".
    readonly property string place: rest || (snapped ? qsTr("%1 of %2").arg(stop + 1).arg(stops.length) : "")

    // Shows again what was shown when the page was left, also while it is still being laid out.
    function returnTo(place: int): void {
        settle();
        paging.returnsTo = place > 0 ? place : -1;
        arrange();
    }

    // Those of another time are no wavering.
    function forgetChanges(): void {
        changes = 0;
    }

    // What is laid out again may fit after all.
    function settle(): void {
        wavers = false;
        changes = 0;
    }

    function page(direction: int): void {
        paging.turn(direction);
        buttons.keepFocus();
    }

    function turnTo(wanted: int, smooth: bool): void {
        paging.turnTo(wanted, smooth);
    }

    function glideTo(wanted: int, smooth: bool): void {
        paging.glideTo(wanted, smooth);
    }

    function pageAt(y: real): int {
        return paging.pageAt(y);
    }

    // Whether an item is in what is turned: its own buttons are not.
    function turns(item: Item): bool {
        let around = item;
        while (around && around !== body && around !== scrollArea)
            around = around.parent;
        return around === body;
    }

    // Shows the page on which an item begins, unless all of it is in view.
    function bring(item: Item): void {
        if (overflows && turns(item))
            paging.bring(item);
    }

    function arrange(): void {
        // While the page is taken down it has lost its parts.
        if (paging?.arrange)
            paging.arrange(snaps && overflows, viewHeight + lead + tail, lead + tail);
    }

    implicitHeight: body.implicitHeight + topMargin + 2 * paddingEnd + lead + tail

    Component.onCompleted: arrange()
    onHeightChanged: settle()
    onOverflowsChanged: arrange()
    onLeadChanged: arrange()
    onSnapsChanged: arrange()
    onTailChanged: arrange()
    onTooLongChanged: {
        changes++;
        if (rail && changes > 6 && tooLong)
            wavers = true;
        Qt.callLater(forgetChanges);
    }
    onViewHeightChanged: arrange()
    onWidthChanged: settle()

    Paging {
        id: paging

        bleed: scrollArea.bleed
        body: body
        scroller: flick
        snapped: scrollArea.snapped
    }

    ReadPanel {
        height: scrollArea.snug && !scrollArea.overflows ? Math.min(parent.height, Math.ceil(scrollArea.implicitHeight)) : scrollArea.shownHeight + 2 * scrollArea.paddingEnd
        visible: scrollArea.framed
        width: parent.width - scrollArea.railWidth
        x: Theme.rightToLeft ? scrollArea.railWidth : 0
        y: scrollArea.above
    }

    DragScroller {
        id: flick

        clip: scrollArea.overflows
        // While it moves the last page may end above the end of the content's part of the page.
        contentHeight: scrollArea.snapped && scrollArea.moves ? Math.max(body.implicitHeight + body.y, scrollArea.stops[scrollArea.stops.length - 1][0] + scrollArea.shownHeight) : body.implicitHeight + body.y
        contentWidth: width
        height: scrollArea.snapped && !scrollArea.moves ? Math.min(scrollArea.shownHeight, paging.shown[1] - paging.shown[0]) : scrollArea.shownHeight
        width: scrollArea.width - scrollArea.railWidth - 2 * scrollArea.paddingSide + 2 * scrollArea.bleedSide
        x: (Theme.rightToLeft ? scrollArea.railWidth : 0) + scrollArea.paddingSide - scrollArea.bleedSide
        y: scrollArea.above + scrollArea.paddingEnd + (scrollArea.endsLow ? scrollArea.shownHeight - height : 0)

        onDropped: paging.settle()
        onFlickEnded: paging.settle()
        onGrabbed: paging.grab()

        // Plain text can be dragged as well.
        TouchSurface {
            height: Math.max(flick.contentHeight, flick.height)
            width: flick.width
        }

        Column {
            id: body

            spacing: Theme.gapText
            width: flick.width - 2 * scrollArea.bleedSide - scrollArea.lean
            x: scrollArea.bleedSide
            y: {
                if (scrollArea.overflows || !(scrollArea.centred || scrollArea.low))
                    return scrollArea.topMargin;
                const spare = flick.height - implicitHeight;
                return scrollArea.low ? spare - Theme.gap : Math.round(spare / 2);
            }

            onImplicitHeightChanged: scrollArea.arrange()
        }
    }

    ScrollFade {
        anchors.bottom: flick.bottom
        height: Theme.px(72)
        paper: scrollArea.paper
        visible: scrollArea.overflows && !scrollArea.atEnd && (scrollArea.moves || !scrollArea.snapped)
        width: flick.width
        x: flick.x
    }

    // Something is above.
    ScrollFade {
        anchors.top: flick.top
        height: scrollArea.bleed + Theme.px(8)
        paper: scrollArea.paper
        rotation: 180
        visible: scrollArea.overflows && !scrollArea.atTop
        width: flick.width
        x: flick.x
    }

    ScrollButtons {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: scrollArea.tail + (rail ? 0 : Theme.gapSmall)
        anchors.left: rail ? undefined : parent.left
        anchors.right: rail ? parent.right : undefined
        atEnd: scrollArea.atEnd
        atTop: scrollArea.atTop
        height: rail ? parent.height - scrollArea.tail - Math.max(scrollArea.above, scrollArea.railTop) - (scrollArea.framed || Theme.dense ? 0 : Theme.gapSmall * 2) : implicitHeight
        later: scrollArea.lead + scrollArea.tail > 0 ? scrollArea.height - scrollArea.tail - scrollArea.railTop : 0
        place: scrollArea.place
        rail: scrollArea.rail
        widest: {
            const pages = qsTr("%1 of %2").arg(scrollArea.mostRest ? 9 : scrollArea.mostPages).arg(scrollArea.mostRest ? 9 : scrollArea.mostPages);
            return scrollArea.mostRest.length > pages.length ? scrollArea.mostRest : pages;
        }
        visible: scrollArea.overflows && !scrollArea.bare
        width: rail ? implicitWidth : parent.width

        onTurned: direction => scrollArea.page(direction)
    }
}
