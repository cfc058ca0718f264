import QtQuick
import QtTest
import KioskUi.Pages.parts

Stage {
    id: stage

    name: "NoticeLines"

    Component {
        id: made

        NoticeLines {
            notices: []
            width: 800
        }
    }

    function test_one_line_for_each(): void {
        const lines = createTemporaryObject(made, stage, {"notices": ["Closed on Friday.", "Story time at 3."]});
        compare(readings(lines), ["Closed on Friday.", "Story time at 3."]);
    }

    function test_nothing_without_notices(): void {
        verify(!createTemporaryObject(made, stage, {}).visible);
    }
}
