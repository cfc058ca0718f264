import QtQuick
import QtTest
import KioskUi.Components

Stage {
    id: stage

    name: "ChoiceTile"

    Component {
        id: made

        ChoiceTile {
            icon: "moon"
            name: "Dark"
            width: 320
        }
    }

    SignalSpy {
        id: touched

        signalName: "activated"
    }

    function test_the_chosen_one_has_a_tick_beside_its_icon_and_no_word_moves(): void {
        const choice = createTemporaryObject(made, stage);
        compare(icons(choice), ["moon"]);
        verify(!choice.Accessible.checked);
        const before = area(line(choice, "Dark"));
        choice.chosen = true;
        compare(icons(choice), ["moon", "check"]);
        compare(area(line(choice, "Dark")), before);
        verify(choice.Accessible.checked);
        compare(choice.Accessible.role, Accessible.RadioButton);
    }

    function test_a_touch_chooses(): void {
        const choice = createTemporaryObject(made, stage);
        touched.target = choice;
        touched.clear();
        mouseClick(choice);
        compare(touched.count, 1);
    }

    function test_a_long_word_is_smaller_and_never_cut(): void {
        const choice = createTemporaryObject(made, stage, {"name": "Najwiekszy", "upright": true, "width": 150});
        verifyAllInside(choice);
        verify(choice.height >= 90);
    }
}
