import QtQuick
import QtTest
import KioskUi.Components

Stage {
    id: stage

    name: "StepRow"

    Component {
        id: made

        StepRow {
            height: implicitHeight
            icon: "ban"
            line: "They come back for more."
            number: 2
            title: "Do not pay."
            width: 900
        }
    }

    function test_with_its_line_and_without(): void {
        const row = createTemporaryObject(made, stage);
        compare(readings(row), ["2", "Do not pay.", "They come back for more."]);
        verifyAllInside(row);
        const short = createTemporaryObject(made, stage, {"showsLine": false});
        compare(readings(short), ["2", "Do not pay."]);
        verify(short.height < row.height);
        compare(short.whole, row.whole, "measured, though it is not shown");
    }

    function test_a_reminder_has_the_line_alone(): void {
        const row = createTemporaryObject(made, stage, {"quiet": true, "title": "", "icon": ""});
        compare(readings(row), ["2", "They come back for more."]);
        verifyAllInside(row);
    }
}
