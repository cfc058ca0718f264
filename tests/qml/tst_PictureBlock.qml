import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "PictureBlock"

    readonly property var sizes: ({"wide": Qt.size(1600, 400), "tall": Qt.size(300, 1200), "small": Qt.size(100, 50)})

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

    // A block with a picture of tests/qml/pictures.
    function make(file: string, more: var): Item {
        const given = {"source": Qt.resolvedUrl("pictures/" + file + ".png"), "pixels": sizes[file]};
        return createTemporaryObject(made, stage, Object.assign(given, more));
    }

    function arrived(block: Item): Item {
        tryCompare(block, "status", Image.Ready);
        return block;
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
        const block = arrived(make(row.file, {}));
        const picture = drawn(block);
        compare([picture.width, picture.height], row.wanted);
        compare(block.implicitHeight, row.wanted[1]);
    }

    function test_no_more_pixels_are_kept_than_the_column_shows(): void {
        compare(drawn(arrived(make("wide", {}))).implicitWidth, 800);
    }

    function test_it_is_not_decoded_before_the_column_has_a_width(): void {
        const block = make("wide", {"width": 0});
        compare(block.status, Image.Null);
        block.width = 400;
        compare(drawn(arrived(block)).implicitWidth, 400);
    }

    function test_it_follows_the_width_of_the_column(): void {
        const block = arrived(make("wide", {}));
        block.width = 400;
        compare([drawn(block).width, block.implicitHeight], [400, 100]);
    }

    function test_it_begins_where_the_text_begins(): void {
        const block = arrived(make("tall", {}));
        compare(drawn(block).x, 0);
        verify(!Qt.colorEqual(colourAt(4, 300), colourAt(500, 300)));
        block.LayoutMirroring.enabled = true;
        block.LayoutMirroring.childrenInherit = true;
        compare(drawn(block).x, 800 - drawn(block).width);
    }

    function test_it_keeps_its_place_until_it_arrives(): void {
        const block = make("wide", {});
        compare([block.status, block.isLoading, block.implicitHeight], [Image.Null, true, 200]);
        arrived(block);
        compare([block.isLoading, block.implicitHeight], [false, 200]);
    }

    function test_where_no_visitor_waits_it_is_there_at_once(): void {
        Theme.picturesAtOnce = true;
        const block = make("wide", {});
        wait(0);
        compare([block.status, block.isLoading, block.implicitHeight], [Image.Ready, false, 200]);
    }

    function test_nothing_moves_when_the_column_changes(): void {
        const block = arrived(make("wide", {}));
        block.width = 400;
        compare(block.implicitHeight, 100);
        verify(!Qt.colorEqual(colourAt(4, 50), colourAt(500, 500)));
        arrived(block);
        compare(block.implicitHeight, 100);
    }

    function test_one_that_cannot_be_decoded_is_told_in_words(): void {
        ignoreWarning(/Cannot open/);
        const block = make("none", {"pixels": Qt.size(0, 0)});
        tryCompare(block, "hasFailed", true);
        compare(readings(block), ["A phone on a table"]);
        verify(block.implicitHeight > 0);
    }
}
