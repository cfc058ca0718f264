import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "Icon"

    Component {
        id: made

        Icon {
            name: "phone"
            size: 96
        }
    }

    // Pixels of a colour that is neither white nor a shade of another one.
    function count(item: Item, colour: color): int {
        const image = grabImage(item);
        let found = 0;
        for (let x = 0; x < image.width; x += 2) {
            for (let y = 0; y < image.height; y += 2)
                found += Qt.colorEqual(image.pixel(x, y), colour) ? 1 : 0;
        }
        return found;
    }

    function test_it_is_drawn_in_the_asked_colour(): void {
        const icon = createTemporaryObject(made, stage, {"color": "#9b1c1c"});
        compare(icon.status, Image.Ready);
        verify(count(icon, "#9b1c1c") > 20);
        icon.color = Theme.brand;
        verify(count(icon, Theme.brand) > 20);
        compare(count(icon, "#9b1c1c"), 0);
    }

    function test_a_see_through_colour_is_drawn_solid(): void {
        const icon = createTemporaryObject(made, stage, {"color": "#809b1c1c"});
        compare(icon.status, Image.Ready);
        verify(count(icon, "#9b1c1c") > 20);
    }

    function test_it_is_sharp_at_every_size(): void {
        const icon = createTemporaryObject(made, stage, {"size": 180});
        compare([icon.width, icon.height], [180, 180]);
        compare([icon.implicitWidth, icon.implicitHeight], [180, 180]);
    }

    function test_an_unknown_name_gives_a_picture_all_the_same(): void {
        const icon = createTemporaryObject(made, stage, {"name": "no-such-icon"});
        compare(icon.status, Image.Ready);
        verify(count(icon, Theme.ink) > 20);
    }

    function test_without_a_name_nothing_is_loaded(): void {
        const icon = createTemporaryObject(made, stage, {"name": ""});
        compare(icon.status, Image.Null);
    }

    function test_it_is_decoration_to_a_screen_reader(): void {
        verify(createTemporaryObject(made, stage).Accessible.ignored);
    }
}
