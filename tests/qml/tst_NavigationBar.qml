import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "NavigationBar"

    NavigationBar {
        id: bar

        hasLanguages: true
        hasVoice: true
        page: "topic"
        width: stage.width
    }

    SignalSpy {
        id: said

        target: bar
    }

    function cleanup(): void {
        resetTheme();
        bar.page = "topic";
        bar.width = stage.width;
        bar.LayoutMirroring.enabled = false;
    }

    // The first is Back, and on the first page "Start again".
    function buttons(): list<Item> {
        return [bar.page === "home" ? "Start again" : "Back", "Home", "Listen", "Language", "Easier", "About", "Hide this"].map(name => control(bar, name));
    }

    function test_every_button_says_its_own_signal_and_no_other_data(): var {
        return [
            { tag: "Back", signal: "back" },
            { tag: "Home", signal: "home" },
            { tag: "Listen", signal: "listen" },
            { tag: "Language", signal: "language" },
            { tag: "Easier", signal: "comfort" },
            { tag: "About", signal: "help" },
            { tag: "Hide this", signal: "hide" }
        ];
    }

    function test_every_button_says_its_own_signal_and_no_other(row: var): void {
        said.signalName = row.signal;
        said.clear();
        for (const button of buttons()) {
            touch(button);
            compare(said.count, button.name === row.tag ? 1 : 0);
            said.clear();
        }
    }

    function test_same_order_on_every_page_data(): var {
        return ["home", "topic", "card", "destination", "help"].map(page => ({ tag: page }));
    }

    function test_same_order_on_every_page(row: var): void {
        const positions = buttons().map(button => button.mapToItem(stage, 0, 0).x);
        bar.page = row.tag;
        compare(buttons().map(button => button.mapToItem(stage, 0, 0).x), positions);
        compare(positions.slice().sort((a, b) => a - b), positions);
    }

    function test_the_page_one_is_on_is_marked(): void {
        const marked = () => buttons().filter(button => button.current).map(button => button.name);
        compare(marked(), []);
        bar.page = "home";
        compare(marked(), ["Home"]);
        bar.page = "help";
        compare(marked(), ["About"]);
        bar.page = "comfort";
        compare(marked(), ["Easier"]);
    }

    // Widths in units of 1920×1080 on 24 inches, a phone-wide portrait screen and 10.1 inches.
    function test_nothing_overlaps_data(): var {
        return [
            { tag: "landscape", width: 2400, compact: false, portrait: false },
            { tag: "portrait", width: 1190, compact: false, portrait: true },
            { tag: "narrow portrait", width: 870, compact: true, portrait: true },
            { tag: "low", width: 980, compact: true, portrait: false }
        ];
    }

    function test_nothing_overlaps(row: var): void {
        Theme.density = row.compact ? Theme.Density.Compact : Theme.Density.Regular;
        Theme.portrait = row.portrait;
        bar.width = row.width;
        const all = buttons();
        verifyNoOverlap(all);
        for (const button of all) {
            verifyInside(button, bar);
            verify(button.width >= 90 && button.height >= 90);
        }
    }

    function test_while_pages_are_read_aloud_listen_is_marked(): void {
        bar.listening = true;
        compare(control(bar, "Listen").current, true);
        bar.listening = false;
        compare(control(bar, "Listen").current, false);
    }

    function test_on_the_first_page_back_is_called_what_it_does(): void {
        compare(control(bar, "Back").icon, "arrow-left");
        bar.page = "home";
        compare(control(bar, "Start again").icon, "rotate-ccw");
    }

    function test_hide_is_at_the_other_end_and_dark(): void {
        const hide = control(bar, "Hide this");
        compare(area(hide).right, stage.width - Theme.marginSide);
        verify(buttons().slice(0, -1).every(button => area(button).right < area(hide).left));
        verify(Qt.colorEqual(hide.ground, Theme.ink));
    }

    function test_mirrored_for_languages_read_from_the_right(): void {
        bar.LayoutMirroring.enabled = true;
        bar.LayoutMirroring.childrenInherit = true;
        const positions = buttons().map(button => button.mapToItem(stage, 0, 0).x);
        compare(positions.slice().sort((a, b) => b - a), positions);
    }
}
