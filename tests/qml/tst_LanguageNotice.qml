import QtQuick
import KioskUi.Components

Stage {
    id: stage

    name: "LanguageNotice"

    Component {
        id: made

        LanguageNotice {
            width: 700
        }
    }

    function test_nothing_to_say(): void {
        verify(!createTemporaryObject(made, stage).visible);
    }

    function test_not_translated(): void {
        line(createTemporaryObject(made, stage, {"notice": "missing"}), "This page has not been translated yet.");
    }

    function test_not_checked(): void {
        line(createTemporaryObject(made, stage, {"notice": "unreviewed"}), "Nobody who speaks this language has checked this translation yet.");
    }
}
