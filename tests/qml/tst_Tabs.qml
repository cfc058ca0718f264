import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "Tabs"

    Component {
        id: made

        Tabs {
            height: implicitHeight
            names: ["What to do now", "If you paid", "For parents", "Call 999 if"]
            urgent: 3
            width: 1100

            onPicked: index => chosen = index
        }
    }

    function tabsOf(tabs: Item): list<Item> {
        return shown(tabs).filter(one => one.activeFocusOnTab);
    }

    function test_one_row_fills_the_width(): void {
        const tabs = createTemporaryObject(made, stage);
        const cells = tabsOf(tabs);
        compare(cells.map(one => one.name), tabs.names);
        compare(new Set(cells.map(one => area(one).top)).size, 1);
        fuzzyCompare(area(cells[3]).right, area(tabs).right, 4);
        compare(area(cells[0]).left, area(tabs).left);
        verify(cells.every(one => one.height >= 100));
        verifyAllInside(tabs);
        verifyNoOverlap(cells);
    }

    function test_icons_alone_where_words_would_need_a_second_row(): void {
        const tabs = createTemporaryObject(made, stage, {"icons": ["phone", "globe", "mail", "users"], "shrinks": true, "width": 420});
        const cells = tabsOf(tabs);
        compare(readings(tabs), []);
        compare(icons(tabs), ["phone", "globe", "mail", "users"]);
        compare(cells.map(one => one.Accessible.name), tabs.names);
        compare(new Set(cells.map(one => area(one).top)).size, 1);
        verify(cells.every(one => one.width >= Theme.target));
        tabs.width = 1100;
        compare(readings(tabs), tabs.names);
    }

    function test_the_words_do_not_move_when_the_choice_changes(): void {
        const tabs = createTemporaryObject(made, stage);
        const before = tabsOf(tabs).map(one => String(area(one)));
        touch(tabsOf(tabs)[2]);
        compare(tabs.chosen, 2);
        compare(tabsOf(tabs).map(one => String(area(one))), before);
    }

    function test_the_chosen_one_has_three_signs(): void {
        const tabs = createTemporaryObject(made, stage, {"chosen": 1});
        const [first, second] = tabsOf(tabs);
        const [word, chosen] = lines(tabs);
        verify(chosen.font.weight > word.font.weight);
        const [box, chosenBox] = [first, second].map(one => shown(one).find(it => it instanceof Rectangle && it.color !== undefined && it.width === one.width));
        verify(chosenBox.border.width > box.border.width);
        verify(!Qt.colorEqual(chosenBox.color, box.color));
    }

    function test_a_screen_reader_knows_them_as_tabs(): void {
        const tabs = createTemporaryObject(made, stage, {"chosen": 1});
        compare(tabs.Accessible.role, Accessible.PageTabList);
        compare(tabsOf(tabs).map(one => one.Accessible.role), Array(4).fill(Accessible.PageTab));
        compare(tabsOf(tabs).map(one => one.Accessible.selected), [false, true, false, false]);
        verify(lines(tabs).every(one => one.Accessible.ignored));
    }

    function test_keys_choose(): void {
        const tabs = createTemporaryObject(made, stage);
        tabsOf(tabs)[2].forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(tabs.chosen, 2);
    }

    function test_cells_of_one_width(): void {
        const tabs = createTemporaryObject(made, stage, {"equal": true, "names": ["Call", "Chat", "Keep the number"]});
        compare(new Set(tabsOf(tabs).map(one => one.width)).size, 1);
    }

    function test_long_words_take_a_second_line_then_a_second_row(): void {
        const narrow = createTemporaryObject(made, stage, {"width": 900});
        compare(new Set(tabsOf(narrow).map(one => area(one).top)).size, 1);
        verify(lines(narrow).some(one => one.lineCount === 2));
        verifyAllInside(narrow);
        Theme.textScale = 2;
        const large = createTemporaryObject(made, stage, {"width": 860});
        compare(new Set(tabsOf(large).map(one => area(one).top)).size, 2);
        verifyAllInside(large);
        verifyNoOverlap(tabsOf(large));
    }

    function test_mirrored_the_first_is_on_the_right(): void {
        Theme.rightToLeft = true;
        const tabs = createTemporaryObject(made, stage);
        const cells = tabsOf(tabs);
        verify(area(cells[0]).left > area(cells[1]).left);
        fuzzyCompare(area(cells[0]).right, area(tabs).right, 4);
    }
}
