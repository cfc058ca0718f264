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
    property int mostPages: Theme.dense ? 19 : 9
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
    readonly property int paddingSide: framed ? Theme.px(Theme.compact ? 18 : 36) : 0
    readonly property int paddingEnd: framed ? Theme.px(Theme.compact ? 6 : 14) : 0
    // The height of the content's part of the first page, and its width beside a rail.
    readonly property int viewHeight: height - lead - tail - 2 * paddingEnd - (overflows && !rail && !bare ? buttons.implicitHeight + Theme.gapSmall * 2 : 0)
    readonly property bool overflows: body.implicitHeight + topMargin + (low ? Theme.gap : 0) > height - lead - tail - 2 * paddingEnd
    readonly property bool moves: scrolling.running || flick.flicking || flick.finger >= 0
    readonly property bool atTop: flick.contentY <= 1
    readonly property bool atEnd: !overflows || (snapped ? stop === stops.length - 1 : flick.contentY >= flick.contentHeight - flick.height - 1)
    readonly property alias contentY: flick.contentY
    // First and last row of each page in the content, and the page that is shown.
    property var stops: []
    property int stop: 0
    // Where it was when the visitor left it, until somebody moves it; -1: nowhere.
    property int returnsTo: -1
    readonly property bool snapped: snaps && overflows && stops.length > 1

    // "2 of 3".
    readonly property string place: rest || (snapped ? qsTr("%1 of %2").arg(stop + 1).arg(stops.length) : "")

    // Shows again what was shown when the page was left, also while it is still being laid out.
    function returnTo(place: int): void {
        returnsTo = place > 0 ? place : -1;
        arrange();
    }

    function page(direction: int): void {
        const most = Math.max(0, flick.contentHeight - flick.height);
        if (snapped)
            turnTo(stop + direction, true);
        else
            glideTo(Math.round(Math.max(0, Math.min(most, flick.contentY + direction * (flick.height - Theme.px(100))))), true);
        buttons.keepFocus();
    }

    function turnTo(wanted: int, smooth: bool): void {
        if (stops.length === 0) {
            glideTo(0, false);
            return;
        }
        // The panel itself changes with the first page: nothing glides then.
        const resizes = lead + tail > 0 && (stop === 0) !== (wanted <= 0);
        stop = Math.max(0, Math.min(stops.length - 1, wanted));
        glideTo(stops[stop]?.[0] ?? 0, smooth && !resizes);
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
        if (!overflows || !turns(item))
            return;
        const top = item.mapToItem(flick.contentItem, 0, 0).y;
        if (snapped) {
            const [first, end] = stops[stop];
            if (top < first || top + item.height > end + bleed)
                turnTo(pageAt(top), true);
            return;
        }
        const above = top - Theme.px(24);
        const below = top + item.height + Theme.px(84);
        const most = Math.max(0, flick.contentHeight - flick.height);
        if (above < flick.contentY || below - above > flick.height)
            glideTo(Math.max(0, Math.min(most, Math.round(above))), true);
        else if (below > flick.contentY + flick.height)
            glideTo(Math.min(most, Math.round(below - flick.height)), true);
    }

    // The page that has a place of the content.
    function pageAt(y: real): int {
        let found = 0;
        while (found + 1 < stops.length && stops[found + 1][0] <= y + 1)
            found += 1;
        return found;
    }

    function glideTo(wanted: int, smooth: bool): void {
        returnsTo = -1;
        scrolling.stop();
        if (Theme.reducedMotion || !smooth) {
            flick.contentY = wanted;
        } else {
            scrolling.to = wanted;
            scrolling.start();
        }
    }

    // After a finger has let go: the nearest page, and at least the next one in its direction.
    function settle(): void {
        if (!snapped || moves)
            return;
        const way = flick.contentY - stops[stop][0];
        const upper = pageAt(flick.contentY);
        const nearest = upper + 1 < stops.length && flick.contentY - stops[upper][0] > stops[upper + 1][0] - flick.contentY ? upper + 1 : upper;
        turnTo(nearest === stop && Math.abs(way) > Theme.px(60) ? stop + Math.sign(way) : nearest, true);
    }

    // Content or room has changed: the page that was shown stays.
    function arrange(): void {
        // While the page is taken down it has lost its parts.
        if (!finder?.find)
            return;
        const found = snaps && overflows ? finder.find(body.children, flick.contentItem, viewHeight + lead + tail, lead + tail) : [];
        stops = found;
        if (moves)
            return;
        if (returnsTo >= 0)
            flick.contentY = returnsTo;
        if (found.length > 1) {
            stop = pageAt(flick.contentY);
            flick.contentY = found[stop][0];
        } else {
            stop = 0;
            flick.contentY = Math.max(0, Math.min(flick.contentY, flick.contentHeight - flick.height));
        }
    }

    implicitHeight: body.implicitHeight + topMargin + 2 * paddingEnd + lead + tail

    Component.onCompleted: arrange()
    onOverflowsChanged: arrange()
    onLeadChanged: arrange()
    onSnapsChanged: arrange()
    onTailChanged: arrange()
    onViewHeightChanged: arrange()

    PageStops {
        id: finder

        bleed: scrollArea.bleed
        // A low page has few lines, and needs all of them.
        waste: Theme.dense ? 0.3 : 0.45
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

        readonly property var shown: scrollArea.stops[scrollArea.stop] ?? [0, 0]

        clip: scrollArea.overflows
        // While it moves the last page may end above the end of the content's part of the page.
        contentHeight: scrollArea.snapped && scrollArea.moves ? Math.max(body.implicitHeight + body.y, scrollArea.stops[scrollArea.stops.length - 1][0] + scrollArea.shownHeight) : body.implicitHeight + body.y
        contentWidth: width
        height: scrollArea.snapped && !scrollArea.moves ? Math.min(scrollArea.shownHeight, shown[1] - shown[0]) : scrollArea.shownHeight
        width: scrollArea.width - scrollArea.railWidth - 2 * scrollArea.paddingSide + 2 * scrollArea.bleedSide
        x: (Theme.rightToLeft ? scrollArea.railWidth : 0) + scrollArea.paddingSide - scrollArea.bleedSide
        y: scrollArea.above + scrollArea.paddingEnd + (scrollArea.endsLow ? scrollArea.shownHeight - height : 0)

        onDropped: scrollArea.settle()
        onFlickEnded: scrollArea.settle()
        onGrabbed: {
            scrolling.stop();
            scrollArea.returnsTo = -1;
        }

        NumberAnimation {
            id: scrolling

            duration: 180
            easing.type: Easing.OutCubic
            property: "contentY"
            target: flick
        }

        // Plain text can be dragged as well.
        TouchSurface {
            height: Math.max(flick.contentHeight, flick.height)
            width: flick.width
        }

        Column {
            id: body

            spacing: Theme.gapText
            width: flick.width - 2 * scrollArea.bleedSide
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
        widest: scrollArea.mostRest || qsTr("%1 of %2").arg(scrollArea.mostPages).arg(scrollArea.mostPages)
        visible: scrollArea.overflows && !scrollArea.bare
        width: rail ? implicitWidth : parent.width

        onTurned: direction => scrollArea.page(direction)
    }
}
