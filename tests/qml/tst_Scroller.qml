import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "Scroller"

    Component {
        id: made

        Scroller {
            id: scroller

            property int count: 12

            height: 700
            paper: "#ffff00"
            width: 900

            Repeater {
                model: scroller.count

                Words {
                    required property int index

                    text: "Line " + index
                    width: parent.width
                }
            }
        }
    }

    function buttons(scroller: Item): list<string> {
        return shown(scroller).filter(one => one.activeFocusOnTab).map(one => one.name);
    }

    function flick(scroller: Item): Flickable {
        return shown(scroller).filter(one => one instanceof Flickable)[0];
    }

    function fades(scroller: Item): list<Item> {
        return shown(scroller).filter(one => one instanceof Rectangle && one.gradient);
    }

    function test_what_fits_has_no_buttons_and_no_fade(): void {
        const scroller = createTemporaryObject(made, stage, {"count": 3});
        verify(!scroller.overflows);
        compare(buttons(scroller), []);
        compare(fades(scroller), []);
        verify(!flick(scroller).interactive);
        compare(scroller.viewHeight, 700, "all of the height is for the text");
    }

    function test_low_only_while_it_fits(): void {
        const scroller = createTemporaryObject(made, stage, {"count": 3, "low": true});
        const last = shown(scroller).filter(one => one.text === "Line 2")[0];
        compare(last.mapToItem(scroller, 0, last.height).y, 700 - Theme.gap);
        scroller.count = 40;
        tryVerify(() => scroller.overflows);
        compare(shown(scroller).filter(one => one.text === "Line 0")[0].mapToItem(scroller, 0, 0).y, 0);
    }

    function test_more_and_up_lead_to_the_end_and_back_data(): var {
        return [{ tag: "below", rail: false }, { tag: "beside", rail: true }];
    }

    function test_more_and_up_lead_to_the_end_and_back(row: var): void {
        const scroller = createTemporaryObject(made, stage, {"count": 30, "rail": row.rail});
        compare(buttons(scroller), ["More"]);
        compare(fades(scroller).length, 1);
        let before = -1;
        let presses = 0;
        while (!scroller.atEnd) {
            verify(++presses < 10);
            verify(scroller.contentY > before);
            before = scroller.contentY;
            touch(control(scroller, "More"));
            verify(scroller.contentY - before <= scroller.viewHeight, "no line is passed over");
        }
        verify(presses > 1);
        compare(buttons(scroller), ["Up"]);
        compare(fades(scroller), []);
        const last = lines(scroller).filter(one => one.text === "Line 29")[0];
        verifyInside(last, flick(scroller));
        while (!scroller.atTop) {
            verify(++presses < 20);
            touch(control(scroller, "Up"));
        }
        compare(scroller.contentY, 0);
        compare(buttons(scroller), ["More"]);
    }

    function test_in_the_middle_both_are_there_and_more_stays_where_it_was(): void {
        const scroller = createTemporaryObject(made, stage, {"count": 40});
        const place = area(control(scroller, "More"));
        touch(control(scroller, "More"));
        compare(buttons(scroller), ["More", "Up"]);
        compare(area(control(scroller, "More")), place);
        verifyNoOverlap([control(scroller, "More"), control(scroller, "Up")]);
    }

    function test_text_is_never_under_the_buttons_data(): var {
        return [
            { tag: "below", rail: false, compact: false },
            { tag: "beside", rail: true, compact: false },
            { tag: "compact", rail: true, compact: true }
        ];
    }

    function test_text_is_never_under_the_buttons(row: var): void {
        Theme.compact = row.compact;
        const scroller = createTemporaryObject(made, stage, {"count": 40, "rail": row.rail});
        for (let screen = 0; screen < 3; screen++) {
            for (const name of buttons(scroller)) {
                verify(!overlap(control(scroller, name), flick(scroller)), name + " covers text");
                verifyInside(control(scroller, name), scroller);
            }
            touch(control(scroller, "More"));
        }
        verify(flick(scroller).clip);
    }

    function test_the_fade_ends_in_the_colour_of_the_page(): void {
        const scroller = createTemporaryObject(made, stage, {"count": 40});
        const end = area(flick(scroller)).bottom;
        verify(Qt.colorEqual(colourAt(450, end - 1), scroller.paper) || colourAt(450, end - 1).b < 0.1);
        compare(area(fades(scroller)[0]).bottom, end);
    }

    function test_a_finger_can_drag_it_too(): void {
        const scroller = createTemporaryObject(made, stage, {"count": 40});
        const finger = touchEvent(scroller);
        finger.press(0, scroller, 300, 400).commit();
        for (let y = 380; y >= 200; y -= 20) {
            wait(5);
            finger.move(0, scroller, 300, y).commit();
        }
        finger.release(0, scroller, 300, 200).commit();
        verify(scroller.contentY > 0);
    }

    function test_with_motion_it_glides_to_the_same_place(): void {
        const still = createTemporaryObject(made, stage, {"count": 40});
        touch(control(still, "More"));
        const wanted = still.contentY;
        still.destroy();
        wait(0);
        Theme.reducedMotion = false;
        const moving = createTemporaryObject(made, stage, {"count": 40});
        touch(control(moving, "More"));
        verify(moving.contentY < wanted);
        tryCompare(moving, "contentY", wanted, 1000);
    }

    function test_centred_only_while_it_fits(): void {
        const scroller = createTemporaryObject(made, stage, {"count": 3, "centred": true});
        const [first, , last] = lines(scroller);
        fuzzyCompare(area(first).top, 700 - area(last).bottom, 2);
        scroller.count = 40;
        compare(area(lines(scroller)[0]).top, scroller.topMargin);
    }

    function test_its_own_height_is_all_of_its_text(): void {
        const scroller = createTemporaryObject(made, stage, {"count": 5, "topMargin": 40});
        scroller.height = scroller.implicitHeight;
        verify(!scroller.overflows);
        scroller.height -= 1;
        verify(scroller.overflows);
    }
}
