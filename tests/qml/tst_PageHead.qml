import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "PageHead"

    Component {
        id: made

        PageHead {
            line: "Secret chats, gifts, or a person who wants to meet"
            title: "Someone online is worrying me"
            width: 1100
        }
    }

    function test_heading_and_one_line(): void {
        const head = createTemporaryObject(made, stage);
        compare(readings(head), [head.title, head.line]);
        compare(head.heading.Accessible.role, Accessible.Heading);
        verifyNoOverlap(lines(head));
        verifyAllInside(head);
    }

    function test_what_follows_begins_at_the_same_height_on_every_page(): void {
        const head = createTemporaryObject(made, stage);
        const screens = [[Theme.Density.Regular, false], [Theme.Density.Regular, true], [Theme.Density.Compact, false], [Theme.Density.Dense, false]];
        for (const [density, portrait] of screens) {
            Theme.density = density;
            Theme.portrait = portrait;
            compare(Theme.headTop + head.height, Theme.firstTop, density + " " + portrait);
        }
        const spaced = createTemporaryObject(made, stage, {"spacing": 28});
        compare(spaced.height + 28, head.height);
    }

    function test_a_heading_of_two_lines_moves_what_follows(): void {
        const head = createTemporaryObject(made, stage, {"width": 520});
        verify(Theme.headTop + head.height > Theme.firstTop);
        verifyAllInside(head);
    }

    function test_a_low_screen_keeps_the_line_for_what_follows(): void {
        Theme.density = Theme.Density.Dense;
        const head = createTemporaryObject(made, stage);
        compare(readings(head), [head.title]);
        verifyAllInside(head);
    }

    function test_what_is_beside_the_heading_is_on_its_line(): void {
        const head = createTemporaryObject(made, stage, {"aside": 300});
        compare(area(head.heading).width, 800);
        compare(head.baselineOffset, head.heading.baselineOffset);
        Theme.rightToLeft = true;
        compare(area(head.heading).x, area(head).x + 300);
    }
}
