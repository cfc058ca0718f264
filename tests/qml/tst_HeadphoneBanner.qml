import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    height: 1400
    name: "HeadphoneBanner"
    width: 2400

    Component {
        id: made

        HeadphoneBanner {
            property var received: []

            height: upright ? 413 : implicitHeight
            width: upright ? implicitWidth : 2380

            onExited: received = received.concat("leave")
            onRepeated: received = received.concat("again")
            onToggled: received = received.concat("toggle")
        }
    }

    function cleanup(): void {
        Theme.density = Theme.Density.Regular;
        Theme.portrait = false;
        TouchRules.exploring = false;
    }

    function test_it_says_that_the_mode_is_on_and_how_to_choose(): void {
        line(createTemporaryObject(made, stage), "Headphone mode. Tap twice to choose.");
    }

    function test_each_button_says_what_it_is_for(): void {
        const banner = createTemporaryObject(made, stage, {"reading": true});
        for (const name of ["Pause", "Again", "Leave headphone mode"])
            mouseClick(control(banner, name));
        compare(banner.received, ["toggle", "again", "leave"]);
    }

    function test_while_fingers_explore_only_leave_acts_at_one_tap(): void {
        const banner = createTemporaryObject(made, stage);
        TouchRules.exploring = true;
        for (const name of ["Go on", "Again", "Leave headphone mode"])
            mouseClick(control(banner, name));
        compare(banner.received, ["leave"]);
    }

    function test_leave_has_its_whole_name_for_those_who_hear_it(): void {
        const leave = control(createTemporaryObject(made, stage), "Leave headphone mode");
        compare(leave.name, "Leave");
        compare(leave.Accessible.description, "One tap is enough.");
    }

    function test_everything_fits_data(): var {
        return [
            { tag: "landscape", width: 2380, compact: false, portrait: false },
            { tag: "portrait", width: 1440, compact: false, portrait: true },
            { tag: "narrow", width: 860, compact: true, portrait: true },
            { tag: "low", width: 0, compact: true, portrait: false }
        ];
    }

    function test_everything_fits(row: var): void {
        Theme.density = row.compact ? Theme.Density.Compact : Theme.Density.Regular;
        Theme.portrait = row.portrait;
        const banner = createTemporaryObject(made, stage);
        if (row.width)
            banner.width = row.width;
        wait(0);
        const buttons = ["Go on", "Again", "Leave headphone mode"].map(name => control(banner, name));
        verifyNoOverlap(buttons.concat(line(banner, "Headphone mode. Tap twice to choose.")));
        for (const button of buttons)
            verify(button.width >= Theme.px(90) && button.height >= Theme.px(90));
        verifyAllInside(banner);
    }
}
