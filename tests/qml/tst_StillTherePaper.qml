import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

Stage {
    id: stage

    height: 1600
    name: "StillTherePaper"
    width: 2400

    // A page underneath that nothing may reach.
    Touchable {
        id: under

        anchors.fill: parent
        name: "Page"
    }

    Component {
        id: made

        StillTherePaper {
            height: 1101
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
        const page = createTemporaryObject(made, stage);
        for (const spy of [kept, cleared]) {
            spy.target = page;
            spy.clear();
        }
        reached.clear();
        return page;
    }

    function test_touches_data(): var {
        return [
            { tag: "yes", touch: page => touch(control(page, "Yes, show it again")), kept: 1, cleared: 0 },
            { tag: "clear", touch: page => touch(control(page, "Clear it now")), kept: 0, cleared: 1 },
            { tag: "corner", touch: page => mouseClick(page, 5, 5), kept: 0, cleared: 0 },
            { tag: "question", touch: page => mouseClick(line(page, "Are you still there?")), kept: 0, cleared: 0 }
        ];
    }

    function test_touches(row: var): void {
        row.touch(show());
        compare([kept.count, cleared.count, reached.count], [row.kept, row.cleared, 0]);
    }

    function test_the_time_is_told_in_steps_of_five_seconds(): void {
        const page = show();
        const sentence = left => "Your page is hidden, and not lost. It clears in about <b>" + left + "</b>.";
        line(page, sentence("30 second(s)"));
        page.secondsLeft = 26;
        line(page, sentence("30 second(s)"));
        page.secondsLeft = 25;
        line(page, sentence("25 second(s)"));
        page.secondsLeft = 1;
        line(page, sentence("5 second(s)"));
        page.secondsLeft = 290;
        line(page, sentence("5 minute(s)"));
    }

    function test_a_screen_reader_is_alerted(): void {
        const page = show();
        const said = "Are you still there? Your page is hidden, and not lost. It clears in about 30 second(s).";
        compare(page.Accessible.role, Accessible.AlertMessage);
        compare(page.Accessible.name, said);
        page.secondsLeft = 20;
        compare(page.Accessible.name, said, "said once");
        compare(lines(page).filter(one => one.Accessible.name.includes("20")), []);
    }

    function test_nothing_of_the_page_is_seen(): void {
        show();
        compare(colourAt(20, 20), Theme.paper);
    }

    // Units of 24 inches in landscape, 32 in portrait (a little less), 10.1 inches.
    function test_everything_fits_data(): var {
        return [
            { tag: "landscape", width: 2380, height: 1101, density: Theme.Density.Regular, portrait: false },
            { tag: "portrait", width: 1400, height: 1500, density: Theme.Density.Regular, portrait: true },
            { tag: "low", width: 992, height: 413, density: Theme.Density.Dense, portrait: false }
        ];
    }

    function test_everything_fits(row: var): void {
        Theme.density = row.density;
        Theme.portrait = row.portrait;
        const page = show();
        page.width = row.width;
        page.height = row.height;
        const buttons = ["Yes, show it again", "Clear it now"].map(name => control(page, name));
        verifyNoOverlap(buttons);
        buttons.forEach(button => verifyInside(button, page));
        verifyAllInside(page);
    }
}
