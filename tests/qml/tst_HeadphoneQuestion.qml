import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    height: 1400
    name: "HeadphoneQuestion"
    width: 2400

    Component {
        id: made

        HeadphoneQuestion {
            height: implicitHeight
            width: 2380
        }
    }

    SignalSpy {
        id: seen

        signalName: "seen"
    }

    function cleanup(): void {
        Theme.density = Theme.Density.Regular;
        TouchRules.exploring = false;
    }

    function test_while_fingers_explore_its_button_acts_at_one_tap_and_nothing_else_does(): void {
        const question = createTemporaryObject(made, stage);
        seen.target = question;
        seen.clear();
        TouchRules.exploring = true;
        mouseClick(line(question, "Do you see the screen?"));
        compare(seen.count, 0);
        mouseClick(control(question, "Yes, leave headphone mode"));
        compare(seen.count, 1);
    }

    // A finger that explores finds the page behind it.
    function test_its_text_is_said_by_the_voice_alone(): void {
        const question = createTemporaryObject(made, stage);
        verify(line(question, "Do you see the screen?").Accessible.ignored);
        compare(question.announcement, "Do you see the screen? If you do not see it, just go on: tap twice to choose.");
    }

    function test_everything_fits_data(): var {
        return [
            { tag: "landscape", width: 2380, compact: false },
            { tag: "portrait", width: 1440, compact: false },
            { tag: "low", width: 768, compact: true }
        ];
    }

    function test_everything_fits(row: var): void {
        Theme.density = row.compact ? Theme.Density.Compact : Theme.Density.Regular;
        const question = createTemporaryObject(made, stage, {"width": row.width});
        wait(0);
        verifyNoOverlap([line(question, "Do you see the screen?"), control(question, "Yes, leave headphone mode")]);
        verifyAllInside(question);
    }
}
