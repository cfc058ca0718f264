import QtQuick
import QtTest
import KioskUi.Components

Stage {
    id: stage

    name: "ScrollButtons"

    Component {
        id: made

        ScrollButtons {
            atEnd: false
            height: rail ? 600 : implicitHeight
            place: "1 of 3"
            width: rail ? implicitWidth : 800
        }
    }

    SignalSpy {
        id: turned

        signalName: "turned"
    }

    function test_more_keeps_its_place_when_up_comes_data(): var {
        return [{ tag: "below", rail: false }, { tag: "beside", rail: true }];
    }

    function test_more_keeps_its_place_when_up_comes(row: var): void {
        const buttons = createTemporaryObject(made, stage, {"rail": row.rail});
        const before = area(control(buttons, "More"));
        buttons.atTop = false;
        compare(area(control(buttons, "More")), before);
        verifyNoOverlap([control(buttons, "More"), control(buttons, "Up")]);
        compare(readings(buttons).filter(one => one === "1 of 3").length, 1);
    }

    function test_each_says_its_direction(): void {
        const buttons = createTemporaryObject(made, stage, {"atTop": false});
        turned.target = buttons;
        turned.clear();
        touch(control(buttons, "More"));
        // Not at once: it may have come to where More was.
        for (let i = 0; i < 50 && turned.count < 2; i++) {
            wait(100);
            touch(control(buttons, "Up"));
        }
        compare(turned.signalArguments.map(one => one[0]), [1, -1]);
    }

    function test_where_one_alone_has_room_it_leads_back_at_the_end(): void {
        const buttons = createTemporaryObject(made, stage, {"atTop": false, "height": 100, "rail": true, "width": 150});
        compare(shown(buttons).filter(one => one.activeFocusOnTab).map(one => one.name), ["More"]);
        buttons.atEnd = true;
        turned.target = buttons;
        turned.clear();
        // Not at once: it has come to where More was.
        touch(control(buttons, "Up"));
        compare(turned.count, 0);
        for (let i = 0; i < 50 && turned.count < 1; i++) {
            wait(100);
            touch(control(buttons, "Up"));
        }
        // To the first page, however many there are.
        verify(turned.signalArguments[0][0] < -50);
    }

    function test_the_focus_goes_to_the_button_that_is_left(): void {
        const buttons = createTemporaryObject(made, stage, {"atTop": false});
        control(buttons, "More").forceActiveFocus();
        buttons.atEnd = true;
        buttons.keepFocus();
        verify(control(buttons, "Up").activeFocus);
    }
}
