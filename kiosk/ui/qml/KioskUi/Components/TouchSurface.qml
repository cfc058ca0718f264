import QtQuick
import KioskUi.Theme

// Follows each finger, and the mouse, by itself: one that rests elsewhere disables nothing here.
// Acts when a finger that went down inside is lifted inside; several count as one.
MultiPointTouchArea {
    id: surface

    // One tap acts in headphone mode too.
    property bool direct: false
    // "Hide this": acts whatever else has happened since the finger went down.
    property bool hides: false
    // See Touchable.
    property bool types: false
    // A finger that may act is inside.
    readonly property bool held: lastTurn >= 0 && mayAct(lastTurn)
    // A place of the window that belongs to another control.
    property var isTaken: place => false
    // What is known of each finger, by its number.
    property var fingers: ({})
    // The turn (see TouchRules) in which the latest of the fingers inside went down; -1: none is.
    property int lastTurn: -1

    // Where the latest finger went down.
    property point place: Qt.point(0, 0)

    signal tapped

    function begin(finger: TouchPoint): void {
        if (!TouchRules.mayBegin(finger.pointId, hides, direct))
            return;
        const scroller = scrollerAround();
        place = mapFromItem(null, finger.sceneX, finger.sceneY);
        fingers[finger.pointId] = {
            "turn": TouchRules.turn,
            // Where it was touched: on a page that still moves, or that is laid out again under the
            // finger, the control does not slip away.
            "place": mapToItem(null, 0, 0, width, height),
            "top": finger.sceneY,
            "side": finger.sceneX,
            "inside": true,
            // It has travelled 10 mm: people swipe, and a swipe presses nothing.
            "swiped": false,
            "scroller": scroller,
            "scrolled": scroller?.contentY ?? 0,
            "drags": scroller?.caught(finger.pointId, finger.sceneY) ?? false
        };
    }

    function move(finger: TouchPoint): void {
        const known = fingers[finger.pointId];
        if (!known)
            return;
        const place = known.place;
        known.inside = finger.sceneX >= place.left && finger.sceneX < place.right && finger.sceneY >= place.top && finger.sceneY < place.bottom;
        if (!hides && Math.hypot(finger.sceneX - known.side, finger.sceneY - known.top) >= Theme.travel)
            known.swiped = true;
        if (known.scroller)
            known.drags = known.scroller.drag(finger.pointId, known.top, finger.sceneY, known.drags);
    }

    // Returns whether the finger acts.
    function end(finger: TouchPoint, lifted: bool): bool {
        const known = fingers[finger.pointId];
        if (!known)
            return false;
        if (lifted)
            move(finger);
        delete fingers[finger.pointId];
        known.scroller?.drop(finger.pointId);
        // Another finger may have moved the page under this one.
        const away = Math.abs((known.scroller?.contentY ?? 0) - known.scrolled) >= Application.styleHints.startDragDistance;
        return lifted && known.inside && !known.drags && !known.swiped && !away && mayAct(known.turn);
    }

    function mayAct(began: int): bool {
        return types ? TouchRules.mayType(began) : TouchRules.mayAct(began, hides);
    }

    // Whether a place inside can be seen, and is not beyond the edge of a page that scrolls.
    function shows(place: point): bool {
        for (let around = surface as Item; around; around = around.parent) {
            const at = mapToItem(around, place);
            if ((around === surface || around.clip) && (at.x < 0 || at.y < 0 || at.x >= around.width || at.y >= around.height))
                return false;
        }
        return !isTaken(mapToItem(null, place));
    }

    function scrollerAround(): DragScroller {
        for (let around = parent; around; around = around.parent) {
            if (around instanceof DragScroller)
                return around as DragScroller;
        }
        return null;
    }

    function recount(): void {
        let last = -1;
        for (const known of Object.values(fingers)) {
            if (known.inside && !known.drags && !known.swiped)
                last = Math.max(last, known.turn);
        }
        lastTurn = last;
    }

    // Qt gives a surface with one finger each further one within its bounds, also where a scrolling
    // page cuts it off: the hidden end of a page would take the finger that is meant for the bar.
    containmentMask: QtObject {
        function contains(place: point): bool {
            return surface.shows(place);
        }
    }

    onPressed: points => {
        points.forEach(finger => begin(finger as TouchPoint));
        recount();
    }
    onUpdated: points => {
        points.forEach(finger => move(finger as TouchPoint));
        recount();
    }
    onCanceled: points => {
        points.forEach(finger => end(finger as TouchPoint, false));
        recount();
    }
    onReleased: points => {
        const acts = points.filter(finger => end(finger as TouchPoint, true)).length > 0;
        // Several fingers on one key count as one here too, though no turn ends the others.
        if (acts && types)
            fingers = {};
        recount();
        if (acts)
            tapped();
    }
    onHeldChanged: if (hides)
        TouchRules.hiding = held
    Component.onDestruction: if (hides && held)
        TouchRules.hiding = false
}
