import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "ListBlock"

    Component {
        id: made

        ListBlock {
            items: ["Keep the messages", "Tell somebody you trust what has happened and ask them to stay with you while you call", "Block"]
            width: 700
        }
    }

    function discs(list: Item): list<Item> {
        return shown(list).filter(one => one instanceof Rectangle);
    }

    function test_steps_are_numbered(): void {
        const list = createTemporaryObject(made, stage, {"mark": "number"});
        const numbers = lines(list).filter(one => /^\d$/.test(one.text));
        compare(numbers.map(one => one.text), ["1", "2", "3"]);
        compare(discs(list).length, 3);
        numbers.forEach((number, index) => verifyInside(number, discs(list)[index]));
        compare(pictures(list), []);
    }

    function test_every_line_has_its_mark_at_its_first_line_data(): var {
        return [
            { tag: "dot", marks: list => discs(list) },
            { tag: "number", marks: list => discs(list) },
            { tag: "check", marks: list => pictures(list) },
            { tag: "x", marks: list => pictures(list) }
        ];
    }

    function test_every_line_has_its_mark_at_its_first_line(row: var): void {
        const list = createTemporaryObject(made, stage, {"mark": row.tag});
        const marks = row.marks(list);
        const words = lines(list).filter(one => !/^\d$/.test(one.text));
        compare(marks.length, 3);
        compare(words.length, 3);
        verify(words[1].lineCount > 1);
        for (let i = 0; i < 3; i++) {
            verify(!overlap(marks[i], words[i]));
            verify(area(marks[i]).right < area(words[i]).left);
            verify(area(marks[i]).top < area(words[i]).top + Theme.textBody * 1.4);
        }
        verifyNoOverlap(words);
        verifyAllInside(list);
        if (row.tag.length < 2 || row.tag === "check")
            compare(icons(list), [row.tag, row.tag, row.tag]);
    }

    function test_lines_are_our_styled_text_and_the_title_is_plain(): void {
        const list = createTemporaryObject(made, stage, {"title": "<i>Do</i>", "items": ["a &lt; b"]});
        compare(lines(list).map(one => one.textFormat), [Text.PlainText, Text.StyledText]);
    }

    function test_the_title_is_a_heading_and_takes_no_room_when_empty(): void {
        const list = createTemporaryObject(made, stage);
        const low = list.height;
        compare(readings(list).length, 3);
        list.title = "Signs";
        compare(line(list, "Signs").Accessible.role, Accessible.Heading);
        verify(list.height > low + Theme.textCard);
    }

    function test_mirrored_the_marks_are_on_the_right_data(): var {
        return [{ tag: "dot" }, { tag: "number" }, { tag: "check" }];
    }

    function test_mirrored_the_marks_are_on_the_right(row: var): void {
        const list = createTemporaryObject(made, stage, {"mark": row.tag});
        list.LayoutMirroring.enabled = true;
        list.LayoutMirroring.childrenInherit = true;
        const marks = row.tag === "check" ? pictures(list) : discs(list);
        const words = lines(list).filter(one => !/^\d$/.test(one.text));
        for (let i = 0; i < 3; i++) {
            verify(area(marks[i]).left > area(words[i]).right - 1);
            verify(area(marks[i]).right <= list.width);
        }
    }
}
