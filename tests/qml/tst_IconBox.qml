import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "IconBox"

    Component {
        id: made

        IconBox {
            icon: "phone"
        }
    }

    function test_colours_data(): var {
        return [
            { tag: "plain", properties: {}, ground: Theme.brandSoft, ink: Theme.brand },
            { tag: "filled", properties: {"filled": true}, ground: Theme.brand, ink: Theme.brandInk },
            { tag: "urgent", properties: {"urgent": true}, ground: Theme.urgent, ink: Theme.brandInk },
            { tag: "urgent wins", properties: {"urgent": true, "filled": true}, ground: Theme.urgent, ink: Theme.brandInk }
        ];
    }

    function test_colours(row: var): void {
        const box = createTemporaryObject(made, stage, row.properties);
        verify(Qt.colorEqual(colourAt(box.width / 2, 4), row.ground));
        verify(String(pictures(box)[0].source).endsWith(String(row.ink).slice(-6)));
    }

    function test_the_icon_fits_and_is_in_the_middle_data(): var {
        return [{ tag: "regular", compact: false }, { tag: "compact", compact: true }];
    }

    function test_the_icon_fits_and_is_in_the_middle(row: var): void {
        Theme.density = row.compact ? Theme.Density.Compact : Theme.Density.Regular;
        const box = createTemporaryObject(made, stage);
        compare(icons(box), ["phone"]);
        verifyAllInside(box);
        const icon = area(pictures(box)[0]);
        fuzzyCompare(icon.left, box.width - icon.right, 1);
        fuzzyCompare(icon.top, box.height - icon.bottom, 1);
    }
}
