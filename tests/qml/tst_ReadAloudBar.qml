import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "ReadAloudBar"

    Component {
        id: made

        ReadAloudBar {
            property var received: []

            width: upright ? implicitWidth : 900

            onRepeated: received = received.concat("again")
            onStopped: received = received.concat("stop")
            onToggled: received = received.concat("toggle")
        }
    }

    function cleanup(): void {
        Theme.density = Theme.Density.Regular;
    }

    function buttons(bar: Item): var {
        return shown(bar).filter(one => one.activeFocusOnTab);
    }

    function test_pause_while_it_reads_and_go_on_while_it_does_not(): void {
        const bar = createTemporaryObject(made, stage, {"reading": true});
        compare(buttons(bar).map(one => one.name), ["Pause", "Again", "Stop"]);
        bar.reading = false;
        compare(buttons(bar).map(one => one.name), ["Go on", "Again", "Stop"]);
    }

    function test_each_button_says_what_it_is_for(): void {
        const bar = createTemporaryObject(made, stage, {"reading": true});
        for (const button of buttons(bar))
            mouseClick(button);
        compare(bar.received, ["toggle", "again", "stop"]);
    }

    function test_on_a_low_screen_it_stands_upright_with_whole_targets(): void {
        Theme.density = Theme.Density.Compact;
        const bar = createTemporaryObject(made, stage, {"reading": true});
        const found = buttons(bar);
        verify(found[1].mapToItem(bar, 0, 0).y > found[0].mapToItem(bar, 0, 0).y);
        for (const button of found)
            verify(button.width >= Theme.px(90) && button.height >= Theme.px(90));
    }

    function test_without_a_voice_it_says_so_and_offers_no_dead_button(): void {
        const bar = createTemporaryObject(made, stage, {"noVoice": true});
        compare(buttons(bar), []);
        compare(shown(bar).filter(one => one.text)[0].text, "This screen has no voice for this language.");
    }
}
