import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "ScrollArea"

    Component {
        id: made

        ScrollArea {
            id: scrollArea

            property int count: 12

            height: 700
            paper: "#ffff00"
            width: 900

            Repeater {
                model: scrollArea.count

                BodyText {
                    required property int index

                    text: "Line " + index
                    width: parent.width
                }
            }
        }
    }

    // As tiles whose long titles get smaller letters where they are narrow.
    Component {
        id: wavering

        ScrollArea {
            height: 700
            rail: true
            width: 900

            Item {
                property int turns: 0

                width: parent.width

                onWidthChanged: {
                    if (turns++ < 200)
                        implicitHeight = width > 800 ? 800 : 600;
                }
            }
        }
    }

    function buttons(scrollArea: Item): list<string> {
        return shown(scrollArea).filter(one => one.activeFocusOnTab).map(one => one.name);
    }

    function flick(scrollArea: Item): Flickable {
        return shown(scrollArea).filter(one => one instanceof Flickable)[0];
    }

    function fades(scrollArea: Item): list<Item> {
        return shown(scrollArea).filter(one => one instanceof Rectangle && one.gradient);
    }

    function test_what_fits_has_no_buttons_and_no_fade(): void {
        const scrollArea = createTemporaryObject(made, stage, {"count": 3});
        verify(!scrollArea.overflows);
        compare(buttons(scrollArea), []);
        compare(fades(scrollArea), []);
        verify(!flick(scrollArea).interactive);
        compare(scrollArea.viewHeight, 700, "all of the height is for the text");
    }

    function test_what_fits_only_beside_the_buttons_keeps_them(): void {
        const scrollArea = createTemporaryObject(wavering, stage);
        wait(50);
        verify(scrollArea.overflows);
        verify(flick(scrollArea).width < 850);
        const item = shown(scrollArea).filter(one => one.turns > 0)[0];
        verify(item.turns < 20, "the page comes to rest: " + item.turns);
        scrollArea.height = 900;
        wait(50);
        verify(!scrollArea.overflows, "there is room now");
    }

    function test_low_only_while_it_fits(): void {
        const scrollArea = createTemporaryObject(made, stage, {"count": 3, "low": true});
        const last = shown(scrollArea).filter(one => one.text === "Line 2")[0];
        compare(last.mapToItem(scrollArea, 0, last.height).y, 700 - Theme.gap);
        scrollArea.count = 40;
        tryVerify(() => scrollArea.overflows);
        compare(shown(scrollArea).filter(one => one.text === "Line 0")[0].mapToItem(scrollArea, 0, 0).y, 0);
    }

    function test_more_and_up_lead_to_the_end_and_back_data(): var {
        return [{ tag: "below", rail: false }, { tag: "beside", rail: true }];
    }

    function test_more_and_up_lead_to_the_end_and_back(row: var): void {
        const scrollArea = createTemporaryObject(made, stage, {"count": 30, "rail": row.rail});
        compare(buttons(scrollArea), ["More"]);
        compare(fades(scrollArea), [], "nothing is cut, so nothing fades");
        let before = -1;
        let presses = 0;
        while (!scrollArea.atEnd) {
            verify(++presses < 10);
            verify(scrollArea.contentY > before);
            before = scrollArea.contentY;
            touch(control(scrollArea, "More"));
            verify(scrollArea.contentY - before <= scrollArea.viewHeight + scrollArea.spacing, "no line is passed over");
        }
        verify(presses > 1);
        compare(buttons(scrollArea), ["Up"]);
        compare(fades(scrollArea).length, 1, "something is above");
        compare(area(fades(scrollArea)[0]).top, area(flick(scrollArea)).top);
        const last = lines(scrollArea).filter(one => one.text === "Line 29")[0];
        verifyInside(last, flick(scrollArea));
        wait(450);
        while (!scrollArea.atTop) {
            verify(++presses < 20);
            touch(control(scrollArea, "Up"));
        }
        compare(scrollArea.contentY, 0);
        compare(buttons(scrollArea), ["More"]);
    }

    function test_in_the_middle_both_are_there_and_more_stays_where_it_was(): void {
        const scrollArea = createTemporaryObject(made, stage, {"count": 40});
        const place = area(control(scrollArea, "More"));
        touch(control(scrollArea, "More"));
        compare(buttons(scrollArea), ["More", "Up"]);
        compare(area(control(scrollArea, "More")), place);
        verifyNoOverlap([control(scrollArea, "More"), control(scrollArea, "Up")]);
    }

    function test_text_is_never_under_the_buttons_data(): var {
        return [
            { tag: "below", rail: false, compact: false },
            { tag: "beside", rail: true, compact: false },
            { tag: "compact", rail: true, compact: true }
        ];
    }

    function test_text_is_never_under_the_buttons(row: var): void {
        Theme.density = row.compact ? Theme.Density.Compact : Theme.Density.Regular;
        const scrollArea = createTemporaryObject(made, stage, {"count": 40, "rail": row.rail});
        for (let screen = 0; screen < 3; screen++) {
            for (const name of buttons(scrollArea)) {
                verify(!overlap(control(scrollArea, name), flick(scrollArea)), name + " covers text");
                verifyInside(control(scrollArea, name), scrollArea);
            }
            touch(control(scrollArea, "More"));
        }
        verify(flick(scrollArea).clip);
    }

    function test_under_a_finger_the_lower_edge_fades_into_the_page(): void {
        const scrollArea = createTemporaryObject(made, stage, {"count": 40});
        const finger = touchEvent(scrollArea);
        finger.press(0, scrollArea, 300, 400).commit();
        finger.move(0, scrollArea, 300, 300).commit();
        wait(5);
        finger.move(0, scrollArea, 300, 290).commit();
        const end = area(flick(scrollArea)).bottom;
        verify(fades(scrollArea).some(one => area(one).bottom === end));
        verify(Qt.colorEqual(colourAt(450, end - 1), scrollArea.paper) || colourAt(450, end - 1).b < 0.1);
        finger.release(0, scrollArea, 300, 290).commit();
    }

    // The lines of text that are in view, and that an edge of the view cuts.
    function cutLines(scrollArea: Item): list<string> {
        const view = area(flick(scrollArea));
        return lines(scrollArea).filter(one => one.text.startsWith("Line")).filter(one => {
            const place = area(one);
            return place.bottom > view.top + 1 && place.top < view.bottom - 1 && (place.top < view.top - 1 || place.bottom > view.bottom + 1);
        }).map(one => one.text);
    }

    function test_no_line_is_cut_in_half_on_any_page(): void {
        const scrollArea = createTemporaryObject(made, stage, {"count": 33, "rail": true});
        const places = [scrollArea.stop];
        compare(cutLines(scrollArea), []);
        while (!scrollArea.atEnd) {
            touch(control(scrollArea, "More"));
            places.push(scrollArea.stop);
            compare(cutLines(scrollArea), []);
        }
        compare(places, places.map((_, index) => index));
        verify(places.length > 2);
    }

    function test_the_place_is_said(): void {
        const scrollArea = createTemporaryObject(made, stage, {"count": 33, "rail": true});
        const all = scrollArea.stops.length;
        compare(readings(control(scrollArea, "More")), ["More", "1 of " + all]);
        compare(control(scrollArea, "More").Accessible.description, "1 of " + all);
        touch(control(scrollArea, "More"));
        verify(readings(scrollArea).includes("2 of " + all));
    }

    function test_a_finger_that_lets_go_ends_at_the_next_page(): void {
        const scrollArea = createTemporaryObject(made, stage, {"count": 40});
        const finger = touchEvent(scrollArea);
        finger.press(0, scrollArea, 300, 400).commit();
        for (let y = 380; y >= 240; y -= 20) {
            wait(5);
            finger.move(0, scrollArea, 300, y).commit();
        }
        wait(150);
        finger.release(0, scrollArea, 300, 240).commit();
        tryCompare(scrollArea, "stop", 1);
        tryCompare(scrollArea, "contentY", scrollArea.stops[1][0]);
        compare(cutLines(scrollArea), []);
    }

    function test_a_second_touch_of_the_same_hand_does_not_go_back(): void {
        const scrollArea = createTemporaryObject(made, stage, {"count": 33, "height": 240, "rail": true});
        const more = control(scrollArea, "More");
        verify(more.height > 200, "all of the rail's height is for More");
        touch(more);
        const up = control(scrollArea, "Up");
        verifyNoOverlap([control(scrollArea, "More"), up]);
        touch(up);
        compare(scrollArea.stop, 1);
        wait(450);
        touch(up);
        compare(scrollArea.stop, 0);
    }

    function test_an_item_is_brought_with_its_page(): void {
        const scrollArea = createTemporaryObject(made, stage, {"count": 40});
        const last = shown(scrollArea).filter(one => one.text === "Line 39")[0];
        scrollArea.bring(last);
        verify(scrollArea.atEnd);
        verifyInside(last, flick(scrollArea));
        const before = scrollArea.contentY;
        scrollArea.bring(last);
        compare(scrollArea.contentY, before);
    }

    function test_framed_it_is_on_a_panel_that_has_all_of_the_height(): void {
        const scrollArea = createTemporaryObject(made, stage, {"count": 3, "framed": true, "paper": "#ffffff"});
        verify(Qt.colorEqual(colourAt(450, 690), Theme.card));
        verifyInside(lines(scrollArea)[0], scrollArea);
        verify(area(lines(scrollArea)[0]).left > 20);
    }

    function test_a_finger_can_drag_it_too(): void {
        const scrollArea = createTemporaryObject(made, stage, {"count": 40});
        const finger = touchEvent(scrollArea);
        finger.press(0, scrollArea, 300, 400).commit();
        for (let y = 380; y >= 200; y -= 20) {
            wait(5);
            finger.move(0, scrollArea, 300, y).commit();
        }
        finger.release(0, scrollArea, 300, 200).commit();
        verify(scrollArea.contentY > 0);
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
        const scrollArea = createTemporaryObject(made, stage, {"count": 3, "centred": true});
        const [first, , last] = lines(scrollArea);
        fuzzyCompare(area(first).top, 700 - area(last).bottom, 2);
        scrollArea.count = 40;
        compare(area(lines(scrollArea)[0]).top, scrollArea.topMargin);
    }

    function test_its_own_height_is_all_of_its_text(): void {
        const scrollArea = createTemporaryObject(made, stage, {"count": 5, "topMargin": 40});
        scrollArea.height = scrollArea.implicitHeight;
        verify(!scrollArea.overflows);
        scrollArea.height -= 1;
        verify(scrollArea.overflows);
    }

    function test_later_pages_have_the_room_of_heading_and_foot(): void {
        const scrollArea = createTemporaryObject(made, stage, {"count": 60, "lead": 120, "rail": true, "tail": 150});
        tryVerify(() => scrollArea.snapped);
        const view = flick(scrollArea);
        const more = shown(scrollArea).filter(one => one.objectName === "more")[0];
        compare(view.mapToItem(scrollArea, 0, 0).y, 120);
        verify(view.height <= 700 - 120 - 150);
        const [low, high] = [more.mapToItem(scrollArea, 0, 0).y, more.mapToItem(scrollArea, 0, more.height).y];
        verify(high <= 700 - 150, "above the foot");
        more.activated();
        tryCompare(scrollArea, "stop", 1);
        compare(view.mapToItem(scrollArea, 0, 0).y, 0, "where the heading was");
        verify(view.height > 700 - 150);
        const now = more.mapToItem(scrollArea, 0, more.height / 2).y;
        verify(now > low && now < high, "the second touch of a hand is More again");
    }
}
