import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "UrgentBlock"

    UrgentBlock {
        id: care

        items: ["somebody is hurt or may be hurt very soon, and you cannot get away from them", "somebody is at the door"]
        title: "Call 999 if:"
        width: 600
    }

    function test_the_title_is_a_heading_in_white_on_red(): void {
        const title = line(care, "Call 999 if:");
        compare(title.Accessible.role, Accessible.Heading);
        verify(Qt.colorEqual(title.color, Theme.urgentInk));
        verify(Qt.colorEqual(colourAt(300, 8), Theme.urgent));
    }

    function test_the_lines_stand_below_on_white(): void {
        const [title, ...rest] = lines(care);
        compare(rest.map(one => one.text), care.items);
        verify(rest[0].lineCount > 1);
        verify(area(rest[0]).top > area(title).bottom);
        verify(Qt.colorEqual(colourAt(300, care.height - 8), Theme.card));
        verifyAllInside(care);
        verifyNoOverlap(lines(care));
    }

    function test_a_long_title_wraps_and_stays_on_red(): void {
        care.title = "Call 999 or go to the nearest police station at once if any of this is true:";
        const title = lines(care)[0];
        verify(title.lineCount > 1);
        verifyAllInside(care);
        verify(Qt.colorEqual(colourAt(300, area(title).bottom + 4), Theme.urgent));
        care.title = "Call 999 if:";
    }

    function test_a_red_line_goes_round_it(): void {
        verify(Qt.colorEqual(colourAt(0, care.height / 2), Theme.urgent));
        verify(Qt.colorEqual(colourAt(care.width / 2, care.height - 1), Theme.urgent));
    }
}
