import QtQuick
import QtTest
import KioskUi.Pages.parts
import KioskUi.Theme

Stage {
    id: stage

    name: "Breath"

    Component {
        id: made

        Breath {
            height: width
            width: 400
        }
    }

    function largest(breath: Breath): real {
        settle();
        return Math.max(...shown(breath).map(one => one.width));
    }

    function test_it_grows_for_four_seconds_and_shrinks_for_six(): void {
        Theme.reducedMotion = false;
        const breath = createTemporaryObject(made, stage);
        compare(breath.words, "Breathe in");
        const sizes = [];
        for (const seconds of [0, 2, 2, 3, 3]) {
            breath.moveOn(seconds * 1000);
            sizes.push(Math.round(breath.fill * 100));
        }
        compare(sizes, [0, 50, 100, 50, 0]);
        breath.moveOn(5000);
        compare(breath.words, "Breathe out");
    }

    function test_it_rests_after_twenty_seconds(): void {
        Theme.reducedMotion = false;
        const breath = createTemporaryObject(made, stage);
        breath.moveOn(19900);
        verify(!breath.over);
        breath.moveOn(100);
        verify(breath.over);
        compare(breath.words, "Go on when you are ready.");
        const still = largest(breath);
        wait(100);
        compare(largest(breath), still);
    }

    function test_it_moves_by_itself(): void {
        Theme.reducedMotion = false;
        const breath = createTemporaryObject(made, stage);
        tryVerify(() => breath.passed > 0.1);
    }

    function test_nothing_moves_with_reduced_motion(): void {
        const breath = createTemporaryObject(made, stage);
        const before = largest(breath);
        wait(120);
        compare(breath.passed, 0);
        compare(largest(breath), before);
        compare(breath.words, breath.slowly);
    }
}
