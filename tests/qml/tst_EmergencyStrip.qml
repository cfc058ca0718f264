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

    function init(): void {
        strip.width = stage.width;
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

    function test_without_a_second_sentence(): void {
        strip.otherwise = "";
        compare(readings(strip), [strip.danger]);
    }
}
