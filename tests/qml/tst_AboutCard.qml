import QtQuick
import QtTest
import KioskUi.Pages.parts
import KioskUi.Theme

Stage {
    id: stage

    name: "AboutCard"

    Component {
        id: made

        AboutCard {
            height: implicitHeight
            icon: "eye-off"
            items: ["Touch “Hide this” and the page is gone at once.", "Nobody can go back to it.", "If you walk away, the screen clears by itself."]
            title: "If someone is watching"
            width: 700
        }
    }

    function test_one_icon_and_its_heading_then_the_lines(): void {
        const card = createTemporaryObject(made, stage);
        compare(icons(card), ["eye-off"]);
        compare(readings(card), [card.title].concat(card.items));
        compare(line(card, card.title).Accessible.role, Accessible.Heading);
    }

    function test_steps_have_numbers(): void {
        const card = createTemporaryObject(made, stage, {"numbered": true});
        compare(readings(card).filter(one => one.length === 1), ["1", "2", "3"]);
    }

    function test_nothing_leaves_it_data(): var {
        return [
            { tag: "usual", width: 700, scale: 1, compact: false, rightToLeft: false },
            { tag: "narrow", width: 420, scale: 1, compact: false, rightToLeft: false },
            { tag: "largest", width: 700, scale: 2, compact: false, rightToLeft: false },
            { tag: "low", width: 800, scale: 1, compact: true, rightToLeft: false },
            { tag: "mirrored", width: 700, scale: 1, compact: false, rightToLeft: true }
        ];
    }

    function test_nothing_leaves_it(row: var): void {
        Theme.textScale = row.scale;
        Theme.density = row.compact ? Theme.Density.Compact : Theme.Density.Regular;
        const card = createTemporaryObject(made, stage, {"width": row.width});
        card.LayoutMirroring.enabled = row.rightToLeft;
        card.LayoutMirroring.childrenInherit = true;
        verifyAllInside(card);
        verifyNoOverlap(lines(card));
        const [first] = pictures(card);
        verify(row.rightToLeft ? area(first).x > 350 : area(first).x < 350);
    }

    function test_words_of_a_bundle_are_no_styled_text(): void {
        const card = createTemporaryObject(made, stage, {"items": ["Tom & Jerry run <b>it</b>."]});
        compare(line(card, "Tom & Jerry run <b>it</b>.").textFormat, Text.PlainText);
    }
}
