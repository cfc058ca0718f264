import QtQuick
import QtTest
import KioskUi.Pages.parts
import KioskUi.Theme

Stage {
    id: stage

    name: "NumberCard"

    Component {
        id: made

        NumberCard {
            height: implicitHeight
            icon: "phone"
            number: "0800 1111"
            width: 700
            caption: "Childline: free, for anyone under 19"
        }
    }

    function test_the_number_is_one_line_however_narrow_the_card_data(): var {
        const rows = [];
        for (const width of [400, 700, 1200]) {
            for (const stacked of [false, true]) {
                for (const compact of [false, true])
                    rows.push({ tag: [width, stacked, compact].join(), width, stacked, compact });
            }
        }
        return rows;
    }

    function test_the_number_is_one_line_however_narrow_the_card(row: var): void {
        Theme.density = row.compact ? Theme.Density.Compact : Theme.Density.Regular;
        const card = createTemporaryObject(made, stage, {"width": row.width, "stacked": row.stacked});
        const number = line(card, "0800 1111");
        compare(number.lineCount, 1);
        verify(number.contentWidth <= number.width);
        verifyAllInside(card);
        verifyNoOverlap(lines(card).concat(pictures(card)));
    }

    function test_all_numbers_have_the_same_size(): void {
        const sizes = ["999", "101", "0800 1111"].map(number => line(createTemporaryObject(made, stage, {"number": number}), number).font.pixelSize);
        compare(sizes, Array(3).fill(sizes[0]));
    }

    function test_only_danger_is_red(): void {
        const urgent = line(createTemporaryObject(made, stage, {"number": "999", "urgent": true}), "999");
        compare(urgent.color, Theme.urgent);
        compare(line(createTemporaryObject(made, stage), "0800 1111").color, Theme.ink);
    }
}
