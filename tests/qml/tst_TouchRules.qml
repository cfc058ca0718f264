import QtQuick
import QtTest
import KioskUi.Components

// What the rules say; tst_TouchSurface shows what comes of it.
Stage {
    id: stage

    name: "TouchRules"

    function cleanup(): void {
        TouchRules.exploring = false;
        TouchRules.filtered = false;
        TouchRules.hiding = false;
        TouchRules.fresh = [];
        TouchRules.second = [];
    }

    function test_without_an_event_filter_every_finger_begins(): void {
        verify(TouchRules.mayBegin(3, false, false));
    }

    function test_a_finger_begins_when_it_goes_down_data(): var {
        return [
            { tag: "new", finger: 1, hides: false, begins: true },
            { tag: "old", finger: 7, hides: false, begins: false },
            { tag: "old on Hide", finger: 7, hides: true, begins: false },
            { tag: "second touch", finger: 2, hides: false, begins: false },
            { tag: "second touch on Hide", finger: 2, hides: true, begins: true }
        ];
    }

    function test_a_finger_begins_when_it_goes_down(row: var): void {
        TouchRules.filtered = true;
        TouchRules.fresh = [1];
        TouchRules.second = [2];
        compare(TouchRules.mayBegin(row.finger, row.hides, false), row.begins);
    }

    function test_exploring_fingers_press_nothing_but_what_is_direct(): void {
        TouchRules.exploring = true;
        compare([TouchRules.mayBegin(0, false, false), TouchRules.mayBegin(0, false, true), TouchRules.mayBegin(0, true, false)], [false, true, true]);
    }

    function test_a_turn_ends_what_fingers_may_do(): void {
        const began = TouchRules.turn;
        verify(TouchRules.mayAct(began, false));
        TouchRules.turned();
        verify(!TouchRules.mayAct(began, false));
        verify(TouchRules.mayAct(TouchRules.turn, false));
        verify(TouchRules.mayAct(began, true), "but not on Hide");
    }

    function test_keys_end_what_others_have_begun_but_not_what_keys_have(): void {
        const began = TouchRules.turn;
        TouchRules.typed();
        compare([TouchRules.mayAct(began, false), TouchRules.mayType(began)], [false, true]);
        TouchRules.turned();
        verify(!TouchRules.mayType(began));
        verify(TouchRules.mayType(TouchRules.turn));
        TouchRules.hiding = true;
        verify(!TouchRules.mayType(TouchRules.turn));
    }

    function test_a_finger_on_hide_comes_first(): void {
        TouchRules.hiding = true;
        verify(!TouchRules.mayAct(TouchRules.turn, false));
        verify(TouchRules.mayAct(TouchRules.turn, true));
    }
}
