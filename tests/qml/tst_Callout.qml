import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "Callout"

    Component {
        id: made

        Callout {
            lines: ["Your phone may remember that you opened this page, and so may the person who pays for it.", "<b>Second</b>"]
            width: 500
        }
    }

    function test_title_lines_and_icon_stand_inside_the_box(): void {
        const note = createTemporaryObject(made, stage, {"title": "Important"});
        compare(readings(note), ["Important"].concat(note.lines));
        compare(icons(note), ["info"]);
        verify(lines(note)[1].lineCount > 1);
        verifyAllInside(note);
        verifyNoOverlap(lines(note).concat(pictures(note)));
        verify(Qt.colorEqual(colourAt(note.width / 2, 6), Theme.brandSoft));
    }

    function test_without_a_title_no_gap_is_left(): void {
        const note = createTemporaryObject(made, stage);
        compare(readings(note), note.lines);
        fuzzyCompare(area(lines(note)[0]).top, note.height - area(lines(note)[1]).bottom, 1);
    }

    function test_lines_are_plain_unless_they_are_our_own(): void {
        const note = createTemporaryObject(made, stage);
        compare(lines(note).map(one => one.textFormat), [Text.PlainText, Text.PlainText]);
        const styled = createTemporaryObject(made, stage, {"styled": true, "title": "<b>Important</b>"});
        compare(lines(styled).map(one => one.textFormat), [Text.PlainText, Text.StyledText, Text.StyledText]);
    }
}
