import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "MoreButton"

    Component {
        id: made

        MoreButton {
            height: 216
            icon: "arrow-down"
            name: "More"
            place: "1 of 4"
            width: 114
        }
    }

    function test_arrow_word_and_place(): void {
        const button = createTemporaryObject(made, stage);
        compare(icons(button), ["arrow-down"]);
        compare(readings(button), ["More", "1 of 4"]);
        compare(button.Accessible.name, "More");
        compare(button.Accessible.description, "1 of 4");
        verifyAllInside(button);
    }

    function test_a_narrow_one_has_its_arrow_alone(): void {
        const button = createTemporaryObject(made, stage, {"name": "Mai multe jos", "place": ""});
        compare(readings(button), []);
        compare(icons(button), ["arrow-down"]);
        compare(button.Accessible.name, "Mai multe jos");
        verifyAllInside(button);
    }

    function test_without_a_place(): void {
        const button = createTemporaryObject(made, stage, {"place": "", "height": 96});
        compare(readings(button), ["More"]);
        verifyAllInside(button);
    }
}
