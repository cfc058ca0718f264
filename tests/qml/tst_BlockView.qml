import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "BlockView"

    Component {
        id: made

        BlockView {
            heading: ""
            items: []
            kind: "paragraph"
            picture: ""
            pixels: Qt.size(0, 0)
            title: ""
            width: 700
            text: ""
            icons: []
            section: 0
            whys: []
        }
    }

    function test_a_paragraph(): void {
        const block = createTemporaryObject(made, stage, {"text": "It is <b>not</b> your fault."});
        compare(readings(block), ["It is <b>not</b> your fault."]);
        compare(lines(block)[0].textFormat, Text.StyledText);
        compare(lines(block)[0].font.weight, Font.Normal);
        verify(block.height >= lines(block)[0].implicitHeight);
    }

    function test_a_step_says_why(): void {
        const block = createTemporaryObject(made, stage, {"kind": "steps", "items": ["Stop replying."], "whys": ["You need not explain."]});
        compare(readings(block), ["1", "Stop replying.", "You need not explain."]);
        compare(lines(block)[1].font.weight, Font.Bold);
    }

    function test_a_heading(): void {
        const block = createTemporaryObject(made, stage, {"kind": "heading", "text": "If <i>you</i> paid"});
        compare(lines(block)[0].Accessible.role, Accessible.Heading);
        compare(lines(block)[0].textFormat, Text.PlainText);
        compare(lines(block)[0].font.weight, Font.Bold);
    }

    function test_lists_data(): var {
        return [
            { tag: "bullets", marks: [] },
            { tag: "dos", marks: ["check"] },
            { tag: "donts", marks: ["x"] },
            { tag: "signs", marks: ["circle-alert"] },
            { tag: "steps", marks: [], numbers: ["1"] }
        ];
    }

    function test_lists(row: var): void {
        const block = createTemporaryObject(made, stage, {"kind": row.tag, "items": ["keep it"]});
        compare(readings(block), (row.numbers ?? []).concat(["keep it"]));
        compare(icons(block), row.marks);
    }

    function test_the_usual_heading_data(): var {
        return ["dos", "donts", "urgent", "warning"].map(kind => ({ tag: kind }));
    }

    function test_the_usual_heading(row: var): void {
        const block = createTemporaryObject(made, stage, {"kind": row.tag, "heading": "Usual", "items": ["keep it"]});
        compare(readings(block), ["Usual", "keep it"]);
    }

    function test_the_authors_title_replaces_ours_data(): var {
        return ["bullets", "dos", "donts", "signs", "steps", "urgent", "warning", "inset"].map(kind => ({ tag: kind }));
    }

    function test_the_authors_title_replaces_ours(row: var): void {
        const block = createTemporaryObject(made, stage, {"kind": row.tag, "title": "Mine", "heading": "Usual", "items": ["keep it"]});
        compare(readings(block)[0], "Mine");
        compare(readings(block).filter(text => text !== "1").length, 2);
    }

    function test_urgent_is_the_red_card(): void {
        const block = createTemporaryObject(made, stage, {"kind": "urgent", "heading": "Call 999 if:", "items": ["somebody is hurt"]});
        compare(readings(block), ["Call 999 if:", "somebody is hurt"]);
        verify(Qt.colorEqual(colourAt(block.width / 2, 8), Theme.urgent));
    }

    function test_notes_data(): var {
        return [
            { tag: "warning", icon: "triangle-alert" },
            { tag: "inset", icon: "info" }
        ];
    }

    function test_notes(row: var): void {
        const block = createTemporaryObject(made, stage, {"kind": row.tag, "items": ["One", "Two"]});
        compare(icons(block), [row.icon]);
        compare(readings(block), ["One", "Two"]);
        compare(lines(block)[1].textFormat, Text.StyledText);
    }

    function test_a_picture(): void {
        const block = createTemporaryObject(made, stage, {"kind": "image", "text": "A phone", "picture": Qt.resolvedUrl("pictures/wide.png"), "pixels": Qt.size(1600, 400)});
        tryCompare(block.item, "status", Image.Ready);
        compare(block.item.Accessible.name, "A phone");
        verify(block.height > 0);
    }

    function test_a_kind_nobody_knows_is_still_read(): void {
        const block = createTemporaryObject(made, stage, {"kind": "new", "items": ["keep it"]});
        compare(readings(block), ["keep it"]);
    }
}
