import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "NavigationButton"

    Component {
        id: made

        NavigationButton {
            icon: "house"
            name: "Home"
            x: 40
            y: 40
        }
    }

    function test_the_icon_stands_above_its_word_data(): var {
        return [{ tag: "regular", compact: false }, { tag: "compact", compact: true }];
    }

    function test_the_icon_stands_above_its_word(row: var): void {
        Theme.density = row.compact ? Theme.Density.Compact : Theme.Density.Regular;
        const button = createTemporaryObject(made, stage);
        compare(readings(button), ["Home"]);
        compare(icons(button), ["house"]);
        verify(area(pictures(button)[0]).bottom <= area(lines(button)[0]).top);
        verifyAllInside(button);
        verify(button.width >= 90 && button.height >= 90);
    }

    function test_a_long_word_makes_it_wider(): void {
        const button = createTemporaryObject(made, stage, {"name": "Zurück zur Startseite"});
        verify(button.width > createTemporaryObject(made, stage).width);
        verifyAllInside(button);
    }

    function test_beside_its_word_the_icon_is_before_it(): void {
        const button = createTemporaryObject(made, stage, {"beside": true, "filled": true});
        verify(area(pictures(button)[0]).right < area(lines(button)[0]).left);
        verifyAllInside(button);
    }

    function test_a_name_of_two_words_that_is_too_long_takes_two_lines(): void {
        Theme.density = Theme.Density.Dense;
        const button = createTemporaryObject(made, stage, {"name": "Start again", "width": 92});
        compare(icons(button), []);
        compare(line(button, "Start again").lineCount, 2);
        verifyAllInside(button);
    }

    function test_another_that_is_too_long_is_its_icon(): void {
        const button = createTemporaryObject(made, stage, {"name": "Wiederherstellung", "width": 92});
        compare(readings(button), []);
        compare(icons(button), ["house"]);
        compare(button.Accessible.name, "Wiederherstellung");
    }

    function test_its_width_is_that_of_the_bold_word(): void {
        const button = createTemporaryObject(made, stage);
        const width = button.width;
        button.current = true;
        compare(button.width, width);
    }

    function test_the_page_one_is_on_is_marked_by_more_than_colour(): void {
        const button = createTemporaryObject(made, stage);
        const words = line(button, "Home");
        const ground = colourAt(button.x + 12, button.y + button.height / 2);
        verify(words.font.weight < Font.Bold);
        button.current = true;
        compare(words.font.weight, Font.Bold);
        verify(Qt.colorEqual(words.color, Theme.brand));
        verify(!Qt.colorEqual(colourAt(button.x + 12, button.y + button.height / 2), ground));
    }
}
