import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "DeskPanel"

    Component {
        id: made

        DeskPanel {
            desk: "the desk"
            height: implicitHeight
            lead: ""
            phone: ""
            room: ""
            width: 804
        }
    }

    function test_whom_to_tell_data(): var {
        return [
            { tag: "desk", changes: {}, says: ["Or tell someone at the desk."] },
            { tag: "room", changes: {"room": "the study room"}, says: ["Or tell someone at the desk.", "There is a quiet place: the study room."] },
            { tag: "phone", changes: {"room": "the study room", "phone": "the phone here"}, says: ["Or tell someone at the desk.", "There is a quiet place: the study room. You can use the phone here."] },
            { tag: "lead", changes: {"desk": "", "lead": "Ms Lee"}, says: ["Or tell Ms Lee."] },
            { tag: "both", changes: {"lead": "Ms Lee"}, says: ["Or tell Ms Lee, or someone at the desk."] }
        ];
    }

    function test_whom_to_tell(row: var): void {
        const panel = createTemporaryObject(made, stage, row.changes);
        compare(readings(panel), row.says);
        verifyAllInside(panel);
    }

    function test_a_building_without_words_has_no_panel(): void {
        verify(!createTemporaryObject(made, stage, {"desk": "", "room": "the study room"}).visible);
    }

    function test_it_is_only_read(): void {
        const panel = createTemporaryObject(made, stage);
        verify(shown(panel).every(one => !one.activeFocusOnTab));
        verify(!icons(panel).includes("chevron-right"));
    }
}
