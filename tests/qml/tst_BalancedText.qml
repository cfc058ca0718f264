import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "BalancedText"

    Component {
        id: usual

        BodyText {
            font.pixelSize: 44
            font.weight: Font.Bold
        }
    }

    Component {
        id: made

        BalancedText {
            id: text

            property var widths: []

            font.pixelSize: 44
            font.weight: Font.Bold
            width: 420

            onLineLaidOut: line => widths[line.number] = line.implicitWidth
        }
    }

    function test_no_word_is_alone_in_the_last_line_data(): var {
        return [
            { tag: "two", text: "I am worried about a child", family: "" },
            { tag: "three", text: "Somebody that I met in a game wants me to come and meet them at the station tonight", family: "" },
            { tag: "Urdu", text: "کیا کوئی آپ کو آن لائن پریشان کر رہا ہے؟", family: "Noto Nastaliq Urdu" }
        ];
    }

    // The last line is at least a third as long as the longest: before, it was one short word.
    function test_no_word_is_alone_in_the_last_line(row: var): void {
        Theme.ownFamily = row.family;
        const plain = createTemporaryObject(usual, stage, {"text": row.text});
        // Just too narrow for one line, two lines, three: the worst places.
        for (let lines = 1; lines < 4; lines++) {
            const text = createTemporaryObject(made, stage, {"text": row.text, "width": 5000});
            const whole = text.contentWidth;
            text.width = plain.width = Math.floor(whole / lines * 0.97);
            settle();
            verify(text.lineCount >= 2);
            compare(text.lineCount, plain.lineCount, "it takes no line more");
            const widths = text.widths.slice(0, text.lineCount);
            verify(widths[widths.length - 1] > Math.max(...widths) / 3, row.tag + " " + lines + ": " + widths);
        }
    }

    function test_one_line_stays_whole(): void {
        const text = createTemporaryObject(made, stage, {"text": "Talk to someone now", "width": 900});
        compare(text.lineCount, 1);
        compare(text.spare, 0);
    }

    function test_a_word_that_is_wider_than_the_room_is_not_squeezed_further(): void {
        const text = createTemporaryObject(made, stage, {"text": "Llanfairpwllgwyngyllgogerychwyrndrobwll is far away", "width": 300});
        compare(text.spare, 0);
    }

    function test_it_begins_on_the_right_in_urdu(): void {
        const text = createTemporaryObject(made, stage, {"text": "I am worried about a child", "horizontalAlignment": Text.AlignRight});
        verify(text.spare > 0);
        compare(text.leftPadding, text.spare);
        compare(text.rightPadding, 0);
    }
}
