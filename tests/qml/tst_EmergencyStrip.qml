import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "EmergencyStrip"

    EmergencyStrip {
        id: strip

        danger: "In danger right now? Call 999."
        otherwise: "Not an emergency? Call 101."
        width: stage.width
    }

    SignalSpy {
        id: opened

        signalName: "opened"
        target: strip
    }

    function init(): void {
        strip.width = stage.width;
        strip.opens = false;
        strip.isTaken = place => false;
    }

    function test_where_both_do_not_fit_danger_stays(): void {
        strip.width = 700;
        compare(readings(strip), [strip.danger]);
        verifyAllInside(strip);
    }

    function test_both_sentences_fit_in_one_line_data(): var {
        return [
            { tag: "landscape", width: 2400, compact: false },
            { tag: "portrait", width: 1190, compact: false },
            { tag: "low", width: 980, compact: true }
        ];
    }

    function test_both_sentences_fit_in_one_line(row: var): void {
        Theme.density = row.compact ? Theme.Density.Compact : Theme.Density.Regular;
        strip.width = row.width;
        compare(readings(strip), [strip.danger, strip.otherwise]);
        compare(lines(strip).map(one => one.lineCount), [1, 1]);
        verifyAllInside(strip);
        verifyNoOverlap(lines(strip));
    }

    function test_danger_comes_first_and_is_bold(): void {
        const [danger, otherwise] = lines(strip);
        verify(area(danger).right < area(otherwise).left);
        compare(danger.font.weight, Font.Bold);
        compare(otherwise.font.weight, Font.Normal);
    }

    function test_red_marks_it(): void {
        verify(Qt.colorEqual(colourAt(4, strip.height / 2), Theme.urgent));
    }

    function test_all_of_it_opens_the_page_of_999(): void {
        strip.opens = true;
        opened.clear();
        const button = control(strip, "In danger right now? Call 999. Not an emergency? Call 101.");
        compare(area(button), area(strip));
        touch(button);
        compare(opened.count, 1);
        compare(icons(strip).filter(icon => icon === "chevron-right").length, 1);
        strip.opens = false;
        compare(shown(strip).filter(one => one.activeFocusOnTab), []);
        compare(readings(strip), [strip.danger, strip.otherwise]);
    }

    function test_wide_screens_say_where_it_leads_data(): var {
        return [{ tag: "wide", width: 2400, says: true }, { tag: "upright", width: 1440, says: false }];
    }

    function test_wide_screens_say_where_it_leads(row: var): void {
        strip.opens = true;
        strip.width = row.width;
        compare(readings(strip).includes("What happens when I call"), row.says);
        verifyNoOverlap(lines(strip));
        verifyAllInside(strip);
    }

    function test_a_low_strip_is_touched_below_it_too(): void {
        Theme.density = Theme.Density.Dense;
        strip.opens = true;
        verify(strip.height < 90);
        opened.clear();
        const finger = touchEvent(stage);
        finger.press(0, stage, 300, 80).commit();
        finger.release(0, stage, 300, 80).commit();
        compare(opened.count, 1);
        strip.isTaken = place => place.x < 400;
        finger.press(0, stage, 300, 80).commit();
        finger.release(0, stage, 300, 80).commit();
        compare(opened.count, 1, "another control has that place");
    }

    function test_without_a_second_sentence(): void {
        strip.otherwise = "";
        compare(readings(strip), [strip.danger]);
    }
}
