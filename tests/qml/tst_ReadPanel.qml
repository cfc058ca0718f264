import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "ReadPanel"

    Component {
        id: made

        ReadPanel {
            height: 100
            width: 300
        }
    }

    function test_it_does_not_look_like_a_control(): void {
        const panel = createTemporaryObject(made, stage);
        compare(String(panel.border.color), String(Theme.line));
        verify(panel.border.color !== Theme.edge);
    }

    function test_softly_filled_it_has_no_line(): void {
        const panel = createTemporaryObject(made, stage, {"soft": true});
        compare(String(panel.color), String(Theme.brandSoft));
        compare(panel.border.color.a, 0);
    }
}
