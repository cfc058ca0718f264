import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "Tile"

    Component {
        id: made

        Tile {
            height: implicitHeight
            icon: "users"
            note: "For parents and carers"
            summary: "Secret chats, gifts, or a person who wants to meet"
            title: "Someone online is worrying me"
            width: 700
        }
    }

    SignalSpy {
        id: acted

        signalName: "activated"
    }

    function test_title_summary_and_note_are_shown(): void {
        const tile = createTemporaryObject(made, stage);
        compare(readings(tile), [tile.title, tile.summary, tile.note]);
        compare(icons(tile), ["users"]);
        compare(lines(tile).map(one => one.textFormat), [Text.PlainText, Text.PlainText, Text.PlainText]);
    }

    function test_a_screen_reader_says_title_and_summary_once(): void {
        const tile = createTemporaryObject(made, stage);
        compare(tile.Accessible.name, tile.title);
        compare(tile.Accessible.description, tile.summary);
        verify(lines(tile).every(one => one.Accessible.ignored));
    }

    function test_the_title_alone(): void {
        const tile = createTemporaryObject(made, stage, {"showsSummary": false, "showsNote": false});
        compare(readings(tile), [tile.title]);
        verify(tile.height < createTemporaryObject(made, stage).height);
    }

    function test_a_summary_that_is_left_out_is_still_said(): void {
        const tile = createTemporaryObject(made, stage, {"showsSummary": false});
        compare(readings(tile), [tile.title, tile.note]);
        compare(tile.Accessible.description, tile.summary);
    }

    function test_less_padding_makes_it_lower(): void {
        const usual = createTemporaryObject(made, stage);
        const lower = createTemporaryObject(made, stage, {"padding": 16});
        compare(usual.height - lower.height, 2 * (Theme.paddingTile - 16));
        verifyAllInside(lower);
    }

    function test_nothing_leaves_it_however_long_the_words_data(): var {
        const rows = [];
        for (const stacked of [false, true]) {
            for (const strong of [false, true]) {
                for (const compact of [false, true])
                    rows.push({ tag: [stacked, strong, compact].join(), stacked, strong, compact });
            }
        }
        return rows;
    }

    function test_nothing_leaves_it_however_long_the_words(row: var): void {
        Theme.density = row.compact ? Theme.Density.Compact : Theme.Density.Regular;
        const tile = createTemporaryObject(made, stage, {"stacked": row.stacked, "strong": row.strong, "width": 460, "title": "Somebody I met in a game wants me to come and meet them", "summary": "What they may want, what to do now, and who can help you without telling anybody. ".repeat(2)});
        verify(lines(tile)[0].lineCount > 1);
        verifyAllInside(tile);
        verifyNoOverlap(lines(tile).concat(pictures(tile)));
    }

    function test_it_is_never_too_low_to_touch(): void {
        Theme.density = Theme.Density.Compact;
        const tile = createTemporaryObject(made, stage, {"showsSummary": false, "showsNote": false, "title": "A"});
        verify(tile.height >= 90);
    }

    function test_stacked_the_icon_is_above_the_words(): void {
        const beside = createTemporaryObject(made, stage);
        verify(area(pictures(beside)[0]).right < area(lines(beside)[0]).left);
        const stacked = createTemporaryObject(made, stage, {"stacked": true});
        verify(area(pictures(stacked)[0]).bottom < area(lines(stacked)[0]).top);
    }

    function test_a_place_to_get_help_stands_out(): void {
        const place = createTemporaryObject(made, stage, {"strong": true});
        compare(icons(place), ["users", "chevron-right"]);
        const box = area(pictures(place)[0]);
        verify(Qt.colorEqual(colourAt(box.left - 10, box.top - 10), Theme.brand));
        place.urgent = true;
        verify(Qt.colorEqual(colourAt(box.left - 10, box.top - 10), Theme.urgent));
    }

    function test_all_of_it_is_the_button_and_a_touch_is_seen(): void {
        const tile = createTemporaryObject(made, stage);
        acted.target = tile;
        acted.clear();
        mouseClick(tile, 3, 60);
        mouseClick(tile, tile.width - 3, tile.height / 2);
        mouseClick(lines(tile)[1]);
        compare(acted.count, 3);
        const before = colourAt(tile.width / 2, 6);
        mousePress(tile);
        verify(!Qt.colorEqual(colourAt(tile.width / 2, 6), before));
        mouseRelease(tile);
    }

    function test_mirrored(): void {
        const tile = createTemporaryObject(made, stage, {"strong": true});
        tile.LayoutMirroring.enabled = true;
        tile.LayoutMirroring.childrenInherit = true;
        const [icon, chevron] = pictures(tile);
        verify(area(icon).left > area(lines(tile)[0]).left);
        verify(area(chevron).right < area(lines(tile)[0]).right);
        verify(chevron.mirror);
        verifyAllInside(tile);
        verifyNoOverlap(lines(tile).concat(pictures(tile)));
    }
}
