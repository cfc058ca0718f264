import QtQuick
import QtTest
import KioskUi.Components

Stage {
    id: stage

    readonly property int slack: Application.styleHints.startDragDistance

    name: "DragScroller"

    DragScroller {
        id: scroller

        contentHeight: 3000
        contentWidth: width
        height: 600
        width: 400

        TouchSurface {
            id: paper

            height: 3000
            width: 400
        }

        Touchable {
            id: tile

            height: 300
            name: "Tile"
            width: 400
        }
    }

    SignalSpy {
        id: acted

        signalName: "activated"
        target: tile
    }

    function init(): void {
        scroller.cancelFlick();
        scroller.contentY = 0;
        scroller.contentHeight = 3000;
        acted.clear();
    }

    // From `from` to `to` in steps, as a finger goes; other fingers stay.
    function drag(hand: var, finger: int, from: int, to: int, rests: var): void {
        for (let step = 1; step <= 10; step++) {
            // Not "stationary": QtTest would say that it goes down again.
            if (rests)
                hand.move(0, stage, rests.x, rests.y);
            hand.move(finger, stage, 200, from + (to - from) * step / 10).commit();
            wait(5);
        }
    }

    function test_a_drag_follows_the_finger_and_presses_nothing(): void {
        const hand = touchEvent(stage);
        hand.press(0, stage, 200, 250).commit();
        verify(tile.pressed);
        drag(hand, 0, 250, 50, null);
        tryCompare(scroller, "contentY", 200 - slack);
        verify(!tile.pressed);
        hand.release(0, stage, 200, 50).commit();
        compare(acted.count, 0);
    }

    function test_a_small_movement_is_a_tap(): void {
        const hand = touchEvent(stage);
        hand.press(0, stage, 200, 250).commit();
        hand.move(0, stage, 200, 253).commit();
        hand.release(0, stage, 200, 253).commit();
        compare([scroller.contentY, acted.count], [0, 1]);
    }

    function test_a_quick_finger_lets_it_fly_and_a_touch_stops_it(): void {
        scroller.contentY = 500;
        const hand = touchEvent(stage);
        hand.press(0, stage, 200, 500).commit();
        drag(hand, 0, 500, 300, null);
        hand.release(0, stage, 200, 300).commit();
        const left = scroller.contentY;
        tryVerify(() => scroller.contentY > left + 50);
        hand.press(1, stage, 200, 200).commit();
        const stopped = scroller.contentY;
        wait(50);
        compare(scroller.contentY, stopped);
        hand.release(1, stage, 200, 200).commit();
        compare(acted.count, 0, "it stops the page and presses nothing");
    }

    function test_a_hand_that_rests_on_the_page_stops_no_drag(): void {
        const hand = touchEvent(stage);
        hand.press(0, stage, 100, 100).commit();
        hand.move(0, stage, 100, 100).press(1, stage, 200, 550).commit();
        drag(hand, 1, 550, 350, Qt.point(100, 100));
        tryCompare(scroller, "contentY", 200 - slack);
        // It trembles.
        for (let step = 0; step < 4; step++) {
            hand.move(0, stage, 100, 104 + step % 2 * 3).move(1, stage, 200, 350).commit();
            wait(5);
        }
        compare(scroller.contentY, 200 - slack);
        hand.move(0, stage, 100, 104).release(1, stage, 200, 350).commit();
        hand.release(0, stage, 100, 104).commit();
        compare(acted.count, 0, "the tile is no longer where it was touched");
    }

    function test_the_finger_that_began_to_drag_last_leads(): void {
        const hand = touchEvent(stage);
        hand.press(0, stage, 100, 100).press(1, stage, 200, 550).commit();
        hand.move(0, stage, 100, 130).move(1, stage, 200, 550).commit();
        drag(hand, 1, 550, 350, Qt.point(100, 130));
        tryVerify(() => scroller.contentY >= 170 - slack);
        const place = scroller.contentY;
        hand.move(0, stage, 100, 160).move(1, stage, 200, 350).commit();
        wait(30);
        compare(scroller.contentY, place);
        hand.release(0, stage, 100, 160).release(1, stage, 200, 350).commit();
    }

    function test_it_stays_within_its_ends(): void {
        const hand = touchEvent(stage);
        hand.press(0, stage, 200, 100).commit();
        drag(hand, 0, 100, 500, null);
        hand.release(0, stage, 200, 500).commit();
        compare(scroller.contentY, 0);
        scroller.contentY = 2400;
        hand.press(0, stage, 200, 500).commit();
        drag(hand, 0, 500, 100, null);
        hand.release(0, stage, 200, 100).commit();
        compare(scroller.contentY, 2400);
    }

    function test_a_page_that_fits_stays(): void {
        scroller.contentHeight = 600;
        const hand = touchEvent(stage);
        hand.press(0, stage, 200, 280).commit();
        drag(hand, 0, 280, 180, null);
        hand.release(0, stage, 200, 180).commit();
        compare([scroller.contentY, acted.count], [0, 0], "a swipe is no tap, also where nothing scrolls");
    }

    function test_a_mouse_drags_and_its_wheel_scrolls(): void {
        mousePress(stage, 200, 500);
        for (let y = 480; y >= 300; y -= 20)
            mouseMove(stage, 200, y, 5);
        mouseRelease(stage, 200, 300);
        verify(scroller.contentY > 100);
        scroller.cancelFlick();
        scroller.contentY = 0;
        mouseWheel(stage, 200, 300, 0, -120);
        compare(scroller.contentY, 72);
        mouseWheel(stage, 200, 300, 0, 240);
        compare(scroller.contentY, 0);
    }
}
