import QtQuick
import QtTest
import KioskUi.Components

TestCase {
    id: test

    name: "PlaceLine"

    Component {
        id: made

        PlaceLine {
            availability: ""
            comma: ", "
            cost: ""
            line: "Someone who listens"
            name: "The line"
            opensAt: ""
            opensOn: ""
            phone: "0800 1111"
            texts: ""
        }
    }

    function words(changes: var): PlaceLine {
        return createTemporaryObject(made, test, changes ?? {});
    }

    function test_a_number_is_part_of_the_title(): void {
        compare(words().title, "The line, 0800 1111");
        compare(words({"comma": "، "}).title, "The line، 0800 1111");
        compare(words({"phone": "", "texts": "85258"}).title, "The line, text 85258");
        compare(words({"phone": ""}).title, "The line");
        compare(words({"name": "Police, 101", "phone": "101"}).title, "Police, 101");
    }

    function test_open_now_and_what_a_call_costs(): void {
        const open = words({"availability": "open", "cost": "free"});
        compare(open.whole, "Open now. Free. Someone who listens");
        compare(open.brief, "Someone who listens");
        compare(words({"cost": "usual"}).whole, "Someone who listens");
    }

    function test_closed_now_and_when_it_opens(): void {
        compare(words({"availability": "closed"}).brief, "Closed now. Someone who listens");
        compare(words({"availability": "closed", "opensAt": "9:00"}).brief, "Closed. Opens at 9:00. Someone who listens");
        compare(words({"availability": "closed", "opensAt": "9:00", "opensOn": "Tuesday"}).now, "Closed. Opens at 9:00 on Tuesday.");
    }
}
