import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "StepList"

    Component {
        id: made

        StepList {
            height: implicitHeight
            icons: ["ban", "", "users"]
            items: ["Stop replying.", "Do not <b>pay</b>.", "Tell someone you trust."]
            whys: ["You do not have to answer, explain or beg.", "They may ask for more.", ""]
            width: 900
        }
    }

    function test_number_what_to_do_and_why(): void {
        const list = createTemporaryObject(made, stage);
        compare(readings(list), ["1", "Stop replying.", list.whys[0], "2", "Do not <b>pay</b>.", list.whys[1], "3", "Tell someone you trust."]);
        compare(icons(list), ["ban", "users"]);
        compare(lines(list)[1].font.weight, Font.Bold);
        verifyAllInside(list);
        verifyNoOverlap(lines(list).concat(pictures(list)));
    }

    function test_it_is_only_read(): void {
        verify(shown(createTemporaryObject(made, stage)).every(one => !one.activeFocusOnTab));
    }

    function test_where_the_lines_have_no_room_they_follow_all_steps(): void {
        const whole = createTemporaryObject(made, stage).height;
        const list = createTemporaryObject(made, stage, {"room": whole - 40});
        compare(readings(list), ["1", "Stop replying.", "2", "Do not <b>pay</b>.", "3", "Tell someone you trust.", "1", list.whys[0], "2", list.whys[1]]);
        verifyAllInside(list);
        verifyNoOverlap(lines(list));
        verify(area(line(list, "Tell someone you trust.")).bottom < area(list).top + whole - 40, "the last step is on the first page");
    }

    function test_the_steps_share_the_height_of_the_page(): void {
        const natural = createTemporaryObject(made, stage);
        const list = createTemporaryObject(made, stage, {"room": natural.height + 60});
        verify(list.height > natural.height + 40);
        verify(list.height <= natural.height + 60);
    }

    function test_on_a_low_page_they_are_short(): void {
        Theme.density = Theme.Density.Dense;
        const list = createTemporaryObject(made, stage, {"room": 190});
        const third = line(list, "Tell someone you trust.");
        verify(area(third).bottom <= area(list).top + 190);
        compare(readings(list).slice(0, 4), ["1", "Stop replying.", "2", "Do not <b>pay</b>."]);
    }

    function test_mirrored(): void {
        Theme.rightToLeft = true;
        const list = createTemporaryObject(made, stage);
        list.LayoutMirroring.enabled = true;
        list.LayoutMirroring.childrenInherit = true;
        verify(area(lines(list)[0]).left > area(lines(list)[1]).left);
        verify(area(pictures(list)[0]).right < area(lines(list)[1]).right);
        verifyAllInside(list);
    }
}
