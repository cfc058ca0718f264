import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "ChoiceButton"

    Component {
        id: made

        ChoiceButton {
            icon: "moon"
            name: "Dark"
        }
    }

    SignalSpy {
        id: touched

        signalName: "activated"
    }

    function test_the_chosen_one_has_a_tick_instead_of_its_icon(): void {
        const choice = createTemporaryObject(made, stage);
        compare(icons(choice), ["moon"]);
        verify(!choice.Accessible.checked);
        choice.chosen = true;
        compare(icons(choice), ["check"]);
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

    function test_it_is_large_and_grows_with_the_words(): void {
        const choice = createTemporaryObject(made, stage);
        const before = choice.width;
        verify(choice.height >= 90 && choice.width >= 90);
        Theme.textScale = 2;
        tryVerify(() => choice.width > before * 1.3);
        verifyAllInside(choice);
    }
}
