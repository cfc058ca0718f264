import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

Stage {
    id: stage

    height: 1600
    name: "StillThere"
    width: 2400

    // A page underneath that nothing may reach.
    Touchable {
        id: under

        anchors.fill: parent
        name: "Page"
    }

    Component {
        id: made

        StillThere {
            height: 1339
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
            { tag: "yes", touch: page => touch(control(page, "Yes, keep reading")), kept: 1, cleared: 0 },
            { tag: "clear", touch: page => touch(control(page, "Clear it now")), kept: 0, cleared: 1 },
            { tag: "corner", touch: page => mouseClick(page, 5, 5), kept: 1, cleared: 0 },
            { tag: "question", touch: page => mouseClick(line(page, "Are you still there?")), kept: 1, cleared: 0 }
        ];
    }

    function test_touches(row: var): void {
        row.touch(show());
        compare([kept.count, cleared.count, reached.count], [row.kept, row.cleared, 0]);
    }

    function test_the_seconds_are_told(): void {
        const page = show();
        line(page, "This page will clear in 30 second(s).");
        page.secondsLeft = 2;
        line(page, "This page will clear in 2 second(s).");
        page.secondsLeft = 1;
        line(page, "This page will clear in 1 second(s).");
    }

    function test_a_screen_reader_is_alerted(): void {
        const page = show();
        const alerts = shown(page).filter(one => one.Accessible.role === Accessible.AlertMessage);
        compare(alerts.length, 1);
        compare(alerts[0].Accessible.name, "Are you still there? This page will clear in 30 second(s).");
        page.secondsLeft = 29;
        compare(alerts[0].Accessible.name, "Are you still there? This page will clear in 30 second(s).", "said once");
    }

    function test_the_page_underneath_is_dimmed(): void {
        const before = colourAt(20, 20);
        show();
        verify(colourAt(20, 20).hslLightness < before.hslLightness - 0.3);
    }

    // Units of 24 inches in landscape, 32 in portrait (a little less), 10.1 inches.
    function test_everything_fits_data(): var {
        return [
            { tag: "landscape", width: 2380, height: 1339, compact: false, portrait: false },
            { tag: "portrait", width: 900, height: 1600, compact: false, portrait: true },
            { tag: "low", width: 980, height: 574, compact: true, portrait: false }
        ];
    }

    function test_everything_fits(row: var): void {
        Theme.density = row.compact ? Theme.Density.Compact : Theme.Density.Regular;
        Theme.portrait = row.portrait;
        const page = show();
        page.width = row.width;
        page.height = row.height;
        const buttons = ["Yes, keep reading", "Clear it now"].map(name => control(page, name));
        verifyNoOverlap(buttons);
        buttons.forEach(button => verifyInside(button, page));
        verifyAllInside(page);
    }
}
