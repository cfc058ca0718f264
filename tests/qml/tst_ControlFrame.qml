import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "ControlFrame"

    Component {
        id: made

        ControlFrame {
            height: 100
            width: 300
        }
    }

    function light(channel: real): real {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    function luminance(one: color): real {
        return 0.2126 * light(one.r) + 0.7152 * light(one.g) + 0.0722 * light(one.b);
    }

    function contrast(one: color, other: color): real {
        const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
        return (high + 0.05) / (low + 0.05);
    }

    function test_the_edge_of_what_can_be_touched_is_seen_data(): var {
        return ["light", "dark", "contrast"].map(scheme => ({ tag: scheme, scheme }));
    }

    function test_the_edge_of_what_can_be_touched_is_seen(row: var): void {
        Theme.colourScheme = row.scheme;
        const frame = createTemporaryObject(made, stage);
        for (const ground of [Theme.paper, Theme.card])
            verify(contrast(frame.border.color, ground) >= 3, row.scheme + ": " + contrast(frame.border.color, ground));
    }

    function test_chosen_is_a_thick_edge_and_a_soft_fill(): void {
        const frame = createTemporaryObject(made, stage, {"chosen": true, "colour": "#6b2c5f", "soft": "#f3e6f0"});
        compare(frame.border.width, 5);
        compare(String(frame.border.color), "#6b2c5f");
        compare(String(frame.color), "#f3e6f0");
    }

    function test_filled_is_the_colour_itself(): void {
        const frame = createTemporaryObject(made, stage, {"filled": true});
        compare(String(frame.color), String(Theme.brand));
        frame.pressed = true;
        verify(String(frame.color) !== String(Theme.brand));
    }
}
