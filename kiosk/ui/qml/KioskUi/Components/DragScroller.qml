import QtQuick

// A Flickable that is dragged by one finger of several: the one that moved last, so that a hand
// that rests on the page neither stops nor moves it. The TouchSurfaces inside report the fingers.
Flickable {
    id: scroller

    // The number of the finger that drags; -1: none does.
    property int finger: -1
    // Where its drag began, and the page's place then.
    property real from: 0
    property real origin: 0
    // Its last places, with their times in milliseconds.
    property var trail: []
    readonly property bool overflows: contentHeight > height

    signal grabbed
    // The finger that dragged has let go, and the page does not fly.
    signal dropped

    // A finger went down. Returns true if it stops a page in flight: it drags, and presses nothing.
    function caught(number: int, y: real): bool {
        if (!flicking)
            return false;
        cancelFlick();
        lead(number, y);
        return true;
    }

    // A finger that went down at `top` is at `y` now. Returns true if it drags.
    function drag(number: int, top: real, y: real, drags: bool): bool {
        if (!overflows)
            return drags;
        const slack = Application.styleHints.startDragDistance;
        if (!drags && Math.abs(y - top) < slack)
            return false;
        // From there, so that the page does not jump.
        if (!drags)
            lead(number, top + Math.sign(y - top) * slack);
        if (finger === number)
            follow(y);
        return true;
    }

    function lead(number: int, y: real): void {
        grabbed();
        finger = number;
        from = y;
        origin = contentY;
        trail = [];
    }

    function follow(y: real): void {
        contentY = Math.max(0, Math.min(contentHeight - height, origin + from - y));
        trail = trail.slice(-3).concat({
            "y": y,
            "at": Date.now()
        });
    }

    // The finger was lifted: the page flies on as fast as the finger was.
    function drop(number: int): void {
        if (number !== finger)
            return;
        finger = -1;
        const first = trail[0];
        const last = trail[trail.length - 1];
        const time = last ? last.at - first.at : 0;
        const speed = time > 0 && Date.now() - last.at <= 100 ? (last.y - first.y) * 1000 / time : 0;
        if (Math.abs(speed) > 75)
            flick(0, Math.max(-maximumFlickVelocity, Math.min(maximumFlickVelocity, speed)));
        else
            dropped();
    }

    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    // Qt's own dragging knows one finger only.
    interactive: false
    pixelAligned: true

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad

        onWheel: event => scroller.contentY = Math.max(0, Math.min(scroller.contentHeight - scroller.height, scroller.contentY - (event.pixelDelta.y || event.angleDelta.y * 0.6)))
    }
}
