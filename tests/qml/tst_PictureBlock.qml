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

    function test_its_words_are_said(): void {
        const picture = createTemporaryObject(made, stage);
        compare(picture.Accessible.name, "A phone on a table");
        compare(picture.Accessible.role, Accessible.Graphic);
    }

    // Picture files: wide is 1600 × 400, tall 300 × 1200, small 100 × 50.
    function test_sizes_data(): var {
        return [
            { tag: "wide", painted: [800, 200] },
            { tag: "tall", painted: [155, 620] },
            { tag: "small", painted: [800, 400] }
        ];
    }

    function test_sizes(row: var): void {
        const picture = createTemporaryObject(made, stage, {"source": Qt.resolvedUrl("pictures/" + row.tag + ".png")});
        compare(picture.status, Image.Ready);
        compare([picture.paintedWidth, picture.paintedHeight].map(Math.round), row.painted);
        verify(picture.height <= Theme.px(620));
    }

    function test_it_begins_where_the_text_begins(): void {
        const picture = createTemporaryObject(made, stage, {"source": Qt.resolvedUrl("pictures/tall.png")});
        verify(!Qt.colorEqual(colourAt(4, 300), colourAt(500, 300)));
    }
}
