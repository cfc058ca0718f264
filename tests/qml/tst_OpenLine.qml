import QtQuick
import QtTest
import KioskUi.Pages.parts
import KioskUi.Theme

Stage {
    id: stage

    name: "OpenLine"

    Component {
        id: made

        OpenLine {
            day: ""
            kind: ""
            time: ""
            width: 900
        }
    }

    function test_says_when_it_answers_data(): var {
        return [
            { tag: "always", kind: "always", says: "Open now, day and night.", open: true },
            { tag: "until", kind: "until", time: "20:00", says: "Open now, until 20:00.", open: true },
            { tag: "at night", kind: "until-tomorrow", time: "3:30", says: "Open now, until 3:30 tomorrow.", open: true },
            { tag: "open", kind: "open", says: "Open now.", open: true },
            { tag: "today", kind: "opens-today", time: "18:00", says: "Closed now. Opens at 18:00 today.", open: false },
            { tag: "another day", kind: "opens", time: "9:00", day: "Tuesday", says: "Closed now. Opens at 9:00 on Tuesday.", open: false },
            { tag: "closed", kind: "closed", says: "Closed now.", open: false }
        ];
    }

    function test_says_when_it_answers(row: var): void {
        const one = createTemporaryObject(made, stage, {"kind": row.kind, "time": row.time ?? "", "day": row.day ?? ""});
        compare(line(one, row.says).color, row.open ? Theme.good : Theme.ink);
        compare(icons(one), ["clock"]);
    }

    function test_without_a_claim_only_the_price_is_said(): void {
        const one = createTemporaryObject(made, stage, {"before": "Free."});
        compare(readings(one), ["Free."]);
        compare(icons(one), []);
        one.before = "";
        verify(!one.visible);
    }
}
