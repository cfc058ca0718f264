import QtQuick
import QtTest
import KioskUi.Components

Stage {
    id: stage

    name: "ChosenMark"

    ChosenMark {
        id: mark
    }

    function test_its_place_is_kept_while_another_is_chosen(): void {
        const place = area(mark);
        compare(icons(mark), []);
        mark.chosen = true;
        compare(icons(mark), ["check"]);
        compare(area(mark), place);
        compare(mark.opacity, 1);
    }
}
