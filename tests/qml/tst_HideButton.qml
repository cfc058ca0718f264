import QtQuick
import QtTest
import KioskUi.Components

Stage {
    id: stage

    name: "HideButton"

    HideButton {
        id: button

        name: "Hide this"
        x: 100
        y: 100
    }

    SignalSpy {
        id: acted

        signalName: "activated"
        target: button
    }

    function init(): void {
        acted.clear();
    }

    function test_it_acts_when_the_finger_is_lifted(): void {
        touch(button);
        compare(acted.count, 1);
    }

    function test_a_finger_that_rests_acts_without_being_lifted(): void {
        const finger = touchEvent(button);
        finger.press(0, button, 50, 50).commit();
        compare(acted.count, 0);
        tryCompare(acted, "count", 1);
        finger.release(0, stage, 700, 700).commit();
        compare(acted.count, 1);
    }

    function test_travel_inside_cancels_nothing(): void {
        const finger = touchEvent(button);
        finger.press(0, button, 10, 10).commit();
        finger.move(0, button, button.width - 5, button.height - 5).commit();
        finger.release(0, button, button.width - 5, button.height - 5).commit();
        compare(acted.count, 1);
    }

    function test_sliding_off_aborts(): void {
        const finger = touchEvent(button);
        finger.press(0, button, 50, 50).commit();
        finger.move(0, stage, 700, 700).commit();
        tryVerify(() => !button.pressed);
        wait(450);
        finger.release(0, stage, 700, 700).commit();
        compare(acted.count, 0);
    }

    function test_it_is_found_at_once(): void {
        compare(icons(button), ["eye-off"]);
        verify(button.filled && button.isControl);
        compare(button.objectName, "hide");
    }
}
