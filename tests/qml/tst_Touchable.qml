import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "Touchable"

    Touchable {
        id: first

        height: 100
        name: "First"
        width: 200
        x: 40
        y: 40
    }

    Touchable {
        id: second

        height: 100
        name: "Second"
        width: 200
        x: 40
        y: 200
    }

    SignalSpy {
        id: acted

        signalName: "activated"
        target: first
    }

    function init(): void {
        acted.clear();
        first.enabled = true;
        stage.forceActiveFocus();
    }

    function test_acts_when_the_finger_leaves_not_before(): void {
        mousePress(first);
        verify(first.pressed);
        compare(acted.count, 0);
        mouseRelease(first);
        verify(!first.pressed);
        compare(acted.count, 1);
    }

    function test_a_finger_acts_like_a_mouse(): void {
        touch(first);
        compare(acted.count, 1);
    }

    function test_sliding_off_changes_nothing(): void {
        mousePress(first);
        mouseMove(first, first.width + 30, 50);
        verify(!first.pressed);
        mouseRelease(first, first.width + 30, 50);
        compare(acted.count, 0);
    }

    function test_a_finger_sliding_off_changes_nothing(): void {
        const finger = touchEvent(first);
        finger.press(0, first, 50, 50).commit();
        verify(first.pressed);
        finger.move(0, first, 50, 130).commit();
        finger.release(0, first, 50, 130).commit();
        compare(acted.count, 0);
        verify(!first.pressed);
    }

    function test_keys_data(): var {
        return [
            { tag: "Return", key: Qt.Key_Return, acts: 1 },
            { tag: "Enter", key: Qt.Key_Enter, acts: 1 },
            { tag: "Space", key: Qt.Key_Space, acts: 1 },
            { tag: "a letter", key: Qt.Key_A, acts: 0 },
            { tag: "Escape", key: Qt.Key_Escape, acts: 0 }
        ];
    }

    function test_keys(row: var): void {
        keyClick(row.key);
        compare(acted.count, 0, "nothing acts without focus");
        first.forceActiveFocus();
        keyClick(row.key);
        compare(acted.count, row.acts);
    }

    function test_tab_goes_there_and_back(): void {
        first.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        verify(second.activeFocus);
        keyClick(Qt.Key_Backtab);
        verify(first.activeFocus);
    }

    function cleanup(): void {
        Theme.marksFocus = false;
    }

    function test_the_ring_is_seen_with_the_focus_of_keys_and_only_then(): void {
        const beside = first.x - Theme.focusStroke * 1.5;
        verify(!Qt.colorEqual(colourAt(beside, 90), Theme.ink));
        first.forceActiveFocus();
        verify(!Qt.colorEqual(colourAt(beside, 90), Theme.ink), "not for a visitor who touches");
        Theme.marksFocus = true;
        verify(Qt.colorEqual(colourAt(beside, 90), Theme.ink));
        second.forceActiveFocus();
        verify(!Qt.colorEqual(colourAt(beside, 90), Theme.ink));
    }

    function test_the_ring_is_outside_so_that_it_covers_nothing(): void {
        first.forceActiveFocus();
        verify(!Qt.colorEqual(colourAt(first.x + 1, 90), Theme.ink));
        verify(Theme.focusStroke >= 3);
    }

    function test_a_screen_reader_knows_and_presses_it(): void {
        compare(first.Accessible.name, "First");
        compare(first.Accessible.role, Accessible.Button);
        verify(first.Accessible.focusable);
        first.Accessible.pressAction();
        compare(acted.count, 1);
    }

    function test_disabled_it_does_nothing(): void {
        first.enabled = false;
        mouseClick(first);
        compare(acted.count, 0);
    }
}
