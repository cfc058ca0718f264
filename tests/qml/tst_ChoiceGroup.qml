import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "ChoiceGroup"

    Component {
        id: made

        ChoiceGroup {
            icons: ["sun", "moon", "contrast"]
            names: ["Light", "Dark", "Strong contrast"]
            title: "If the colours are hard to see"
            width: 1150
        }
    }

    SignalSpy {
        id: picked

        signalName: "picked"
    }

    function test_equal_tiles_side_by_side_under_the_need(): void {
        const group = createTemporaryObject(made, stage);
        compare(line(group, "If the colours are hard to see").Accessible.role, Accessible.Heading);
        const tiles = ["Light", "Dark", "Strong contrast"].map(name => control(group, name));
        for (const tile of tiles) {
            compare(tile.width, tiles[0].width);
            compare(tile.height, tiles[0].height);
            compare(area(tile).top, area(tiles[0]).top);
        }
        verify(area(tiles[1]).left > area(tiles[0]).right);
    }

    function test_a_touch_picks(): void {
        const group = createTemporaryObject(made, stage);
        picked.target = group;
        picked.clear();
        mouseClick(control(group, "Dark"));
        compare(picked.count, 1);
        compare(picked.signalArguments[0][0], 1);
    }

    function test_two_rows_where_the_longest_word_has_no_room(): void {
        const group = createTemporaryObject(made, stage, {
            "names": ["Usual", "Larger", "Extraordinarily", "Largest"],
            "upright": true,
            "width": 560
        });
        verify(area(control(group, "Extraordinarily")).top >= area(control(group, "Usual")).bottom);
        for (const name of group.names)
            verifyInside(control(group, name), group);
    }

    function test_it_keeps_its_size_with_every_size_of_text(): void {
        const group = createTemporaryObject(made, stage);
        const before = area(control(group, "Dark"));
        Theme.textScale = 2;
        wait(0);
        compare(area(control(group, "Dark")), before);
    }
}
