import QtQuick
import QtTest
import KioskUi.Components

Stage {
    id: stage

    name: "TouchSurface"

    TouchSurface {
        id: first

        height: 200
        width: 300
    }

    TouchSurface {
        id: second

        height: 200
        width: 300
        y: 300
    }

    Item {
        id: cut

        clip: true
        height: 200
        width: 300
        x: 400

        TouchSurface {
            id: page

            height: 600
            width: 300
        }
    }

    TouchSurface {
        id: bar

        height: 200
        width: 300
        x: 400
        y: 300
    }

    SignalSpy {
        id: barred

        signalName: "tapped"
        target: bar
    }

    SignalSpy {
        id: acted

        signalName: "tapped"
        target: first
    }

    SignalSpy {
        id: other

        signalName: "tapped"
        target: second
    }

    function init(): void {
        first.x = 0;
        first.visible = true;
        first.hides = false;
        first.direct = false;
        acted.clear();
        other.clear();
        barred.clear();
    }

    function cleanup(): void {
        TouchRules.exploring = false;
        TouchRules.filtered = false;
        TouchRules.fresh = [];
        TouchRules.second = [];
        verify(!first.held && !second.held);
        verify(!TouchRules.hiding);
    }

    function test_a_finger_that_rests_elsewhere_disables_nothing(): void {
        const hand = touchEvent(stage);
        hand.press(0, second, 50, 50).commit();
        hand.move(0, second, 50, 50).press(1, first, 50, 50).commit();
        verify(first.held);
        hand.move(0, second, 50, 50).release(1, first, 50, 50).commit();
        compare([acted.count, other.count], [1, 0]);
        hand.release(0, second, 50, 50).commit();
        compare(other.count, 1, "nothing else has acted: TouchRules does not know of this one");
    }

    function test_a_finger_on_a_page_takes_none_beyond_the_edge_of_the_page(): void {
        // The page goes on behind the bar, where it is cut off.
        const hand = touchEvent(stage);
        hand.press(0, page, 50, 50).commit();
        hand.move(0, page, 50, 50).press(1, bar, 50, 50).commit();
        verify(bar.held);
        hand.move(0, page, 50, 50).release(1, bar, 50, 50).commit();
        compare(barred.count, 1);
        hand.release(0, page, 50, 50).commit();
    }

    function test_of_a_hand_on_page_and_bar_each_gets_its_own_fingers(): void {
        const hand = touchEvent(stage);
        hand.press(0, page, 50, 50).press(1, bar, 50, 50).press(2, page, 90, 90).commit();
        verify(bar.held && page.held);
        hand.release(0, page, 50, 50).release(1, bar, 50, 50).release(2, page, 90, 90).commit();
        compare(barred.count, 1);
    }

    function test_five_fingers_at_once_are_as_good_as_one(): void {
        const hand = touchEvent(stage);
        for (let finger = 0; finger < 5; finger++)
            hand.press(finger, first, 20 + 40 * finger, 50);
        hand.commit();
        verify(first.held);
        for (let finger = 0; finger < 5; finger++)
            hand.release(finger, first, 20 + 40 * finger, 50);
        hand.commit();
        compare(acted.count, 1);
    }

    function test_one_of_two_fingers_slides_off_and_the_other_acts(): void {
        const hand = touchEvent(stage);
        hand.press(0, first, 50, 50).press(1, first, 90, 90).commit();
        hand.move(0, second, 50, 50).move(1, first, 90, 90).commit();
        hand.release(0, second, 50, 50).move(1, first, 90, 90).commit();
        compare(acted.count, 0);
        hand.release(1, first, 90, 90).commit();
        compare([acted.count, other.count], [1, 0]);
    }

    function test_a_finger_that_comes_from_outside_does_nothing(): void {
        const finger = touchEvent(stage);
        finger.press(0, second, 50, 50).commit();
        finger.move(0, first, 50, 50).commit();
        finger.release(0, first, 50, 50).commit();
        compare([acted.count, other.count], [0, 0]);
    }

    function test_back_inside_it_acts(): void {
        mousePress(first, 5, 50);
        mouseMove(first, -15, 50);
        tryVerify(() => !first.held);
        mouseMove(first, 5, 60);
        mouseRelease(first, 5, 60);
        compare(acted.count, 1, "less than 10 mm cancel nothing");
    }

    function test_after_a_turn_only_hide_acts_data(): var {
        return [{ tag: "control", hides: false, acts: 0 }, { tag: "hide", hides: true, acts: 1 }];
    }

    function test_after_a_turn_only_hide_acts(row: var): void {
        first.hides = row.hides;
        mousePress(first, 50, 50);
        verify(first.held);
        TouchRules.turned();
        compare(first.held, row.hides);
        mouseRelease(first, 50, 50);
        compare(acted.count, row.acts);
    }

    function test_while_a_finger_is_on_hide_nothing_else_acts(): void {
        first.hides = true;
        const hand = touchEvent(stage);
        hand.press(0, second, 50, 50).press(1, first, 50, 50).commit();
        verify(TouchRules.hiding);
        verify(!second.held);
        hand.release(0, second, 50, 50).move(1, first, 50, 50).commit();
        compare(other.count, 0);
        hand.release(1, first, 50, 50).commit();
        compare(acted.count, 1);
    }

    function test_where_it_was_touched_counts_not_where_it_is_now(): void {
        mousePress(first, 50, 50);
        first.x = 600;
        mouseRelease(stage, 50, 50);
        compare(acted.count, 1);
    }

    function test_what_is_gone_while_it_is_held_does_nothing(): void {
        first.hides = true;
        const finger = touchEvent(stage);
        finger.press(0, first, 50, 50).commit();
        first.visible = false;
        verify(!first.held && !TouchRules.hiding);
        finger.release(0, stage, 50, 50).commit();
        compare(acted.count, 0);
    }

    function test_a_finger_of_a_page_that_is_gone_is_no_new_one(): void {
        // Qt gives it to the item that is there now when another finger goes down.
        TouchRules.filtered = true;
        TouchRules.fresh = [0];
        second.visible = false;
        const hand = touchEvent(stage);
        first.visible = false;
        hand.press(0, stage, 50, 50).commit();
        first.visible = true;
        second.visible = true;
        TouchRules.fresh = [1];
        hand.move(0, first, 50, 50).press(1, first, 90, 90).commit();
        hand.release(0, first, 50, 50).move(1, first, 90, 90).commit();
        compare(acted.count, 0);
        hand.release(1, first, 90, 90).commit();
        compare(acted.count, 1);
    }

    function test_the_second_touch_of_a_double_touch_only_hides(): void {
        TouchRules.filtered = true;
        TouchRules.second = [0];
        touch(first);
        compare(acted.count, 0);
        first.hides = true;
        touch(first);
        compare(acted.count, 1);
    }

    function test_in_headphone_mode_only_what_is_direct_acts_data(): var {
        return [
            { tag: "control", hides: false, direct: false, acts: 0 },
            { tag: "direct", hides: false, direct: true, acts: 1 },
            { tag: "hide", hides: true, direct: false, acts: 1 }
        ];
    }

    function test_in_headphone_mode_only_what_is_direct_acts(row: var): void {
        TouchRules.exploring = true;
        first.hides = row.hides;
        first.direct = row.direct;
        touch(first);
        compare(acted.count, row.acts);
    }

    function test_a_swipe_presses_nothing_data(): var {
        return [
            { tag: "along", x: 60, y: 0 },
            { tag: "across", x: 0, y: 60 },
            { tag: "there and back", x: 60, y: 0, back: true },
            { tag: "a trembling finger", x: 20, y: 20, acts: true }
        ];
    }

    // 45 units are 10 mm. The finger stays inside.
    function test_a_swipe_presses_nothing(row: var): void {
        acted.clear();
        const finger = touchEvent(first);
        finger.press(0, first, 40, 40).commit();
        finger.move(0, first, 40 + row.x, 40 + row.y).commit();
        tryCompare(first, "held", row.acts ?? false);
        if (row.back)
            finger.move(0, first, 40, 40).commit();
        finger.release(0, first, 40 + (row.back ? 0 : row.x), 40 + (row.back ? 0 : row.y)).commit();
        compare(acted.count, row.acts ? 1 : 0);
    }
}
