import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

Stage {
    id: stage

    height: 1600
    name: "StillThereSheet"
    width: 2400

    Touchable {
        id: under

        anchors.fill: parent
        name: "Page"
    }

    Component {
        id: made

        StillThereSheet {
            height: 322
            secondsLeft: 30
            width: 2380
        }
    }

    SignalSpy {
        id: kept

        signalName: "kept"
    }

    SignalSpy {
        id: cleared

        signalName: "cleared"
    }

    SignalSpy {
        id: reached

        signalName: "activated"
        target: under
    }

    function show(): Item {
        const sheet = createTemporaryObject(made, stage);
        for (const spy of [kept, cleared]) {
            spy.target = sheet;
            spy.clear();
        }
        reached.clear();
        return sheet;
    }

    function test_touches_data(): var {
        return [
            { tag: "yes", touch: sheet => touch(control(sheet, "Yes, keep it here")), kept: 1, cleared: 0 },
            { tag: "clear", touch: sheet => touch(control(sheet, "Clear it now")), kept: 0, cleared: 1 },
            { tag: "corner", touch: sheet => mouseClick(sheet, 5, 15), kept: 1, cleared: 0 }
        ];
    }

    function test_touches(row: var): void {
        row.touch(show());
        compare([kept.count, cleared.count, reached.count], [row.kept, row.cleared, 0]);
    }

    function test_it_says_that_the_number_stays(): void {
        const sheet = show();
        line(sheet, "If not, the screen clears in about <b>30 second(s)</b>. The number stays until then.");
        compare(sheet.Accessible.name, "Are you still there? If not, the screen clears in about 30 second(s). The number stays until then.");
    }

    function test_in_a_part_of_the_page_it_has_a_word_each(): void {
        Theme.density = Theme.Density.Dense;
        const sheet = show();
        sheet.narrow = true;
        sheet.width = 560;
        sheet.height = 118;
        compare(readings(sheet), ["Still there?", "30 second(s)", "Yes", "Clear"]);
        verifyNoOverlap([control(sheet, "Yes"), control(sheet, "Clear"), line(sheet, "Still there?")]);
    }

    function test_everything_fits_data(): var {
        return [
            { tag: "landscape", width: 2380, height: 322, portrait: false },
            { tag: "portrait", width: 1440, height: 320, portrait: true }
        ];
    }

    function test_everything_fits(row: var): void {
        Theme.portrait = row.portrait;
        const sheet = show();
        sheet.width = row.width;
        sheet.height = row.height;
        verifyAllInside(sheet);
        verifyNoOverlap(["Yes, keep it here", "Clear it now"].map(name => control(sheet, name)).concat([line(sheet, "Are you still there?")]));
    }
}
