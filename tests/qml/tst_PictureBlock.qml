import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "PictureBlock"

    Component {
        id: made

        PictureBlock {
            alt: "A phone on a table"
            width: 800
        }
    }

    function drawn(block: Item): Image {
        const found = shown(block).filter(one => one instanceof Image);
        compare(found.length, 1);
        return found[0] as Image;
    }

    function test_its_words_are_said(): void {
        const picture = createTemporaryObject(made, stage);
        compare(picture.Accessible.name, "A phone on a table");
        compare(picture.Accessible.role, Accessible.Graphic);
    }

    // Picture files: wide is 1600 × 400, tall 300 × 1200, small 100 × 50.
    function test_sizes_data(): var {
        return [
            { tag: "wide at 1", file: "wide", unit: 1, wanted: [800, 200] },
            { tag: "tall at 1", file: "tall", unit: 1, wanted: [155, 620] },
            { tag: "small at 1", file: "small", unit: 1, wanted: [100, 50] },
            { tag: "wide at 0.75", file: "wide", unit: 0.75, wanted: [800, 200] },
            { tag: "tall at 0.75", file: "tall", unit: 0.75, wanted: [116, 465] },
            { tag: "small at 0.8", file: "small", unit: 0.8, wanted: [80, 40] },
            { tag: "wide at 1.6", file: "wide", unit: 1.6, wanted: [800, 200] },
            { tag: "tall at 1.6", file: "tall", unit: 1.6, wanted: [248, 992] },
            { tag: "small at 1.6", file: "small", unit: 1.6, wanted: [160, 80] }
        ];
    }

    function test_sizes(row: var): void {
        Theme.unit = row.unit;
        const block = createTemporaryObject(made, stage, {"source": Qt.resolvedUrl("pictures/" + row.file + ".png")});
        compare(block.status, Image.Ready);
        const picture = drawn(block);
        compare([picture.width, picture.height], row.wanted);
        compare(block.implicitHeight, row.wanted[1]);
    }

    function test_no_more_pixels_are_kept_than_the_column_shows(): void {
        const block = createTemporaryObject(made, stage, {"source": Qt.resolvedUrl("pictures/wide.png")});
        compare(drawn(block).implicitWidth, 800);
    }

    function test_it_is_not_decoded_before_the_column_has_a_width(): void {
        const block = createTemporaryObject(made, stage, {"source": Qt.resolvedUrl("pictures/wide.png"), "width": 0});
        compare(block.status, Image.Null);
        block.width = 400;
        compare([block.status, drawn(block).implicitWidth], [Image.Ready, 400]);
    }

    function test_it_follows_the_width_of_the_column(): void {
        const block = createTemporaryObject(made, stage, {"source": Qt.resolvedUrl("pictures/wide.png")});
        block.width = 400;
        compare([drawn(block).width, block.implicitHeight], [400, 100]);
    }

    function test_it_begins_where_the_text_begins(): void {
        const block = createTemporaryObject(made, stage, {"source": Qt.resolvedUrl("pictures/tall.png")});
        compare(drawn(block).x, 0);
        verify(!Qt.colorEqual(colourAt(4, 300), colourAt(500, 300)));
        block.LayoutMirroring.enabled = true;
        block.LayoutMirroring.childrenInherit = true;
        compare(drawn(block).x, 800 - drawn(block).width);
    }
}
