import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "PlaceTile"

    PlaceLine {
        id: shout

        availability: "open"
        comma: ", "
        cost: ""
        line: "Talk by text message"
        name: "Shout"
        opensAt: ""
        opensOn: ""
        phone: ""
        texts: "85258"
    }

    Component {
        id: made

        PlaceTile {
            height: implicitHeight
            icon: "message-square-text"
            width: 804
            words: shout
        }
    }

    function test_a_name_is_never_without_its_line(): void {
        const tile = createTemporaryObject(made, stage);
        compare(readings(tile), ["Shout, text 85258", "Talk by text message"]);
        verifyAllInside(tile);
        Theme.density = Theme.Density.Dense;
        compare(readings(createTemporaryObject(made, stage)), ["Shout, text 85258", "Talk by text message"]);
    }

    function test_its_icon_is_filled_and_a_chevron_says_that_it_leads_on(): void {
        compare(icons(createTemporaryObject(made, stage)), ["message-square-text", "chevron-right"]);
    }

    function test_one_that_is_closed_says_so(): void {
        shout.availability = "closed";
        compare(readings(createTemporaryObject(made, stage))[1], "Closed now. Talk by text message");
        shout.availability = "open";
    }
}
