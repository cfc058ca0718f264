import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "LabelledValue"

    Component {
        id: made

        LabelledValue {
            icon: "clock"
            text: "Every day, day and night"
            width: 500
        }
    }

    function test_the_words_stand_beside_the_icon(): void {
        const fact = createTemporaryObject(made, stage);
        compare(readings(fact), ["Every day, day and night"]);
        compare(icons(fact), ["clock"]);
        verifyNoOverlap(lines(fact).concat(pictures(fact)));
        verifyAllInside(fact);
    }

    function test_long_words_wrap_and_make_it_taller(): void {
        const short = createTemporaryObject(made, stage, {"text": "Free"});
        const long = createTemporaryObject(made, stage, {"text": "A person answers, asks what happened and what you would like to do. ".repeat(3)});
        verify(lines(long)[0].lineCount > 3);
        verify(long.implicitHeight > short.implicitHeight);
        verifyAllInside(long);
        compare(area(pictures(long)[0]).top, area(pictures(short)[0]).top, "the icon stays at the first line");
    }

    function test_strong_words_are_bold(): void {
        const fact = createTemporaryObject(made, stage);
        compare(lines(fact)[0].font.weight, Font.Normal);
        fact.strong = true;
        compare(lines(fact)[0].font.weight, Font.Bold);
    }

    function test_mirrored_the_icon_is_on_the_right(): void {
        const fact = createTemporaryObject(made, stage);
        fact.LayoutMirroring.enabled = true;
        fact.LayoutMirroring.childrenInherit = true;
        verify(area(pictures(fact)[0]).left > area(lines(fact)[0]).left);
        verifyNoOverlap(lines(fact).concat(pictures(fact)));
    }
}
