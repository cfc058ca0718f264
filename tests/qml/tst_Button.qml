import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "Button"

    Component {
        id: made

        Button {
            icon: "arrow-down"
            name: "More"
            x: 40
            y: 40
        }
    }

    function test_its_words_and_icon_stand_inside_it(): void {
        const button = createTemporaryObject(made, stage, {"name": "Yes, keep reading this page"});
        compare(readings(button), ["Yes, keep reading this page"]);
        compare(icons(button), ["arrow-down"]);
        verifyAllInside(button);
        verifyNoOverlap(lines(button).concat(pictures(button)));
    }

    function test_in_a_narrow_place_its_words_have_two_lines(): void {
        const button = createTemporaryObject(made, stage, {"icon": "", "name": "I have got it, clear the screen", "width": 420, "wraps": true});
        compare(readings(button), ["I have got it, clear the screen"]);
        compare(lines(button).filter(one => one.visible)[0].lineCount, 2);
        verifyAllInside(button);
    }

    function test_it_is_never_too_small_to_touch_data(): var {
        return [{ tag: "regular", compact: false }, { tag: "compact", compact: true }];
    }

    function test_it_is_never_too_small_to_touch(row: var): void {
        Theme.density = row.compact ? Theme.Density.Compact : Theme.Density.Regular;
        for (const iconOnly of [false, true]) {
            const button = createTemporaryObject(made, stage, {"name": "A", "iconOnly": iconOnly});
            verify(button.width >= 90 && button.height >= 90, button.width + " × " + button.height);
        }
    }

    function test_without_an_icon_no_gap_is_left(): void {
        const button = createTemporaryObject(made, stage, {"icon": ""});
        compare(pictures(button), []);
        const words = area(line(button, "More"));
        fuzzyCompare(words.left - button.x, button.x + button.width - words.right, 1);
    }

    function test_with_the_icon_alone_the_name_is_still_said(): void {
        const button = createTemporaryObject(made, stage, {"iconOnly": true});
        compare(readings(button), []);
        compare(icons(button), ["arrow-down"]);
        compare(button.Accessible.name, "More");
    }

    function test_looks_data(): var {
        return [
            { tag: "filled", properties: {}, ground: Theme.brand, words: Theme.brandInk },
            { tag: "dark", properties: {"fill": Theme.ink}, ground: Theme.ink, words: Theme.brandInk },
            { tag: "outline", properties: {"outline": true}, ground: Theme.card, words: Theme.ink }
        ];
    }

    function test_looks(row: var): void {
        const button = createTemporaryObject(made, stage, row.properties);
        verify(Qt.colorEqual(colourAt(button.x + 20, button.y + button.height / 2), row.ground));
        verify(Qt.colorEqual(line(button, "More").color, row.words));
        verify(String(pictures(button)[0].source).endsWith(String(row.words).slice(-6)), "the icon has the colour of the words");
    }

    function test_a_touch_is_seen(): void {
        for (const outline of [false, true]) {
            const button = createTemporaryObject(made, stage, {"outline": outline});
            const before = colourAt(button.x + 20, button.y + button.height / 2);
            mousePress(button);
            verify(!Qt.colorEqual(colourAt(button.x + 20, button.y + button.height / 2), before));
            mouseRelease(button);
            verify(Qt.colorEqual(colourAt(button.x + 20, button.y + button.height / 2), before));
            button.destroy();
            wait(0);
        }
    }
}
