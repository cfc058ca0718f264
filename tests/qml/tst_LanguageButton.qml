import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "LanguageButton"

    ListModel {
        id: languages

        ListElement {
            code: "en"
            family: ""
            name: "English"
        }

        ListElement {
            code: "pl"
            family: ""
            name: "Polski"
        }
    }

    Component {
        id: made

        LanguageButton {
            model: languages
            name: "English, Polski"
            width: 700
        }
    }

    SignalSpy {
        id: touched

        signalName: "activated"
    }

    function test_every_language_by_its_own_name(): void {
        compare(readings(createTemporaryObject(made, stage)), ["English", "Polski"]);
    }

    function test_one_button_for_all(): void {
        const pill = createTemporaryObject(made, stage);
        verify(pill.height >= Theme.target);
        touched.target = pill;
        touched.clear();
        mouseClick(line(pill, "Polski"));
        compare(touched.count, 1);
        compare(pill.Accessible.name, "English, Polski");
    }
}
