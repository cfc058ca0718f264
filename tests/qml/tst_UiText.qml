import QtQuick
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "UiText"

    Component {
        id: made

        UiText {
            text: "Back"
        }
    }

    function test_one_line_of_the_usual_height_in_every_script(): void {
        const usual = createTemporaryObject(made, stage);
        const urdu = createTemporaryObject(made, stage, {"text": "واپس", "font.family": "Noto Nastaliq Urdu"});
        compare(urdu.height, usual.height);
        compare(usual.height, Math.round(Theme.textBody * 1.3));
        compare(usual.lineCount, 1);
    }

    function test_its_control_says_it_not_the_label(): void {
        verify(createTemporaryObject(made, stage).Accessible.ignored);
    }
}
