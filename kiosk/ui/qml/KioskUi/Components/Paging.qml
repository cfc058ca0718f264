import QtQuick
import KioskUi.Theme

// The page of a long part that is shown, and how it turns: by a button, to an item, after a finger.
PageStops {
    id: paging

    required property DragScroller scroller
    // What is turned: blocks below each other.
    required property Item body
    // Pages begin at blocks. Else they overlap by a little.
    property bool snapped: false
    // What the later pages have more room than the first one.
    property int later: 0
    // First and last row of each page in the content, and the page that is shown.
    property var stops: []
    property int stop: 0
    readonly property var shown: stops[stop] ?? [0, 0]
    // Where it was when the visitor left it, until somebody moves it; -1: nowhere.
    property int returnsTo: -1
    readonly property bool moves: gliding.running || scroller.flicking || scroller.finger >= 0
    readonly property NumberAnimation gliding: NumberAnimation {
        duration: 180
        easing.type: Easing.OutCubic
        property: "contentY"
        target: paging.scroller
    }

    function turn(direction: int): void {
        if (snapped)
            turnTo(stop + direction, true);
        else
            glideTo(within(scroller.contentY + direction * (scroller.height - Theme.px(100))), true);
    }

    function turnTo(wanted: int, smooth: bool): void {
        if (stops.length === 0) {
            glideTo(0, false);
            return;
        }
        // The panel itself changes with the first page: nothing glides then.
        const resizes = later > 0 && (stop === 0) !== (wanted <= 0);
        stop = Math.max(0, Math.min(stops.length - 1, wanted));
        glideTo(stops[stop]?.[0] ?? 0, smooth && !resizes);
    }

    // Shows the page on which an item begins, unless all of it is in view.
    function bring(item: Item): void {
        const top = item.mapToItem(scroller.contentItem, 0, 0).y;
        if (snapped) {
            const [first, end] = stops[stop];
            const below = top + item.height - bleed;
            if (top < first || below > end) {
                const page = pageAt(top);
                // It may be whole on the next one only.
                turnTo(below > stops[page][1] && stops[page + 1]?.[0] === stops[page][0] ? page + 1 : page, true);
            }
            return;
        }
        const above = top - Theme.px(24);
        const below = top + item.height + Theme.px(84);
        if (above < scroller.contentY || below - above > scroller.height)
            glideTo(within(above), true);
        else if (below > scroller.contentY + scroller.height)
            glideTo(within(below - scroller.height), true);
    }

    // The nearest place that the content can be moved to.
    function within(place: real): int {
        return Math.round(Math.max(0, Math.min(scroller.contentHeight - scroller.height, place)));
    }

    // The page that has a place of the content.
    function pageAt(y: real): int {
        let found = 0;
        while (found + 1 < stops.length && stops[found + 1][0] <= y + 1)
            found += 1;
        // The first one, where the next begins with its block again.
        while (found > 0 && stops[found - 1][0] === stops[found][0])
            found -= 1;
        return found;
    }

    function glideTo(wanted: int, smooth: bool): void {
        grab();
        if (Theme.reducedMotion || !smooth) {
            scroller.contentY = wanted;
        } else {
            gliding.to = wanted;
            gliding.start();
        }
    }

    // Somebody moves it.
    function grab(): void {
        returnsTo = -1;
        gliding.stop();
    }

    // After a finger has let go: the nearest page, and at least the next one in its direction.
    function settle(): void {
        if (!snapped || moves)
            return;
        const way = scroller.contentY - stops[stop][0];
        const upper = pageAt(scroller.contentY);
        const nearest = upper + 1 < stops.length && scroller.contentY - stops[upper][0] > stops[upper + 1][0] - scroller.contentY ? upper + 1 : upper;
        turnTo(nearest === stop && Math.abs(way) > Theme.px(60) ? stop + Math.sign(way) : nearest, true);
    }

    // Content or room has changed: the page that was shown stays. `snaps`: pages begin at blocks.
    // `height`: of a later page. `less`: what the first page is lower by. Arguments and not bindings:
    // those would follow one after the other.
    function arrange(snaps: bool, height: int, less: int): void {
        later = less;
        stops = snaps ? find(body.children, scroller.contentItem, height, later) : [];
        if (moves) {
            // There may be fewer pages than before.
            stop = Math.max(0, Math.min(stops.length - 1, stop));
            return;
        }
        if (returnsTo >= 0)
            scroller.contentY = returnsTo;
        if (stops.length > 1) {
            if (stops[stop]?.[0] !== scroller.contentY)
                stop = pageAt(scroller.contentY);
            scroller.contentY = stops[stop][0];
        } else {
            stop = 0;
            scroller.contentY = Math.max(0, Math.min(scroller.contentY, scroller.contentHeight - scroller.height));
        }
    }

    // A low page has few lines, and needs all of them.
    waste: Theme.dense ? 0.3 : 0.45
}
