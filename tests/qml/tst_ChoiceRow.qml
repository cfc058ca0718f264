import QtQuick
import KioskUi.Components

Stage {
    id: stage

    name: "ChoiceRow"

    Component {
        id: made

        ChoiceRow {
            title: "Colours"
            width: 700

            ChoiceButton {
                name: "Light"
            }

            ChoiceButton {
                name: "Dark"
            }

            ChoiceButton {
                name: "Strong contrast"
            }
        }
    }

    function test_side_by_side_under_a_heading(): void {
        const row = createTemporaryObject(made, stage);
        compare(line(row, "Colours").Accessible.role, Accessible.Heading);
        verify(area(control(row, "Dark")).left > area(control(row, "Light")).right);
        compare(area(control(row, "Dark")).top, area(control(row, "Light")).top);
    }

    function test_below_each_other_where_it_is_narrow(): void {
        const row = createTemporaryObject(made, stage, {"width": 420});
        verify(area(control(row, "Strong contrast")).top >= area(control(row, "Light")).bottom);
        for (const name of ["Light", "Dark", "Strong contrast"])
            verifyInside(control(row, name), row);
    }
}
