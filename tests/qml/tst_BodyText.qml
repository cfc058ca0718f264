import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "BodyText"

    Component {
        id: made

        BodyText {
            text: "Call 999"
        }
    }

    function test_content_is_never_read_as_html_data(): var {
        return [
            { tag: "bold", text: "<b>Call</b> 999" },
            { tag: "picture", text: "<img src='file:///etc/hostname'>" },
            { tag: "link", text: "<a href=\"https://example.org\">here</a>" },
            { tag: "entity", text: "Tom &amp; Jerry" },
            { tag: "script", text: "<script>1</script>" }
        ];
    }

    function test_content_is_never_read_as_html(row: var): void {
        const words = createTemporaryObject(made, stage, {"text": row.text});
        compare(words.textFormat, Text.PlainText);
        // The width of the text if each character is shown, none read as markup.
        const plain = Qt.createQmlObject("import QtQuick; TextMetrics {}", words);
        plain.font = words.font;
        plain.text = row.text;
        fuzzyCompare(words.contentWidth, plain.advanceWidth, 2);
        compare(words.linkAt(5, 5), "");
    }

    function test_styled_text_knows_our_own_escapes(): void {
        const styled = createTemporaryObject(made, stage, {"styled": true, "text": "Tom &amp; <b>Jerry</b>"});
        const plain = createTemporaryObject(made, stage, {"text": "Tom & Jerry"});
        compare(styled.textFormat, Text.StyledText);
        verify(Math.abs(styled.contentWidth - plain.contentWidth) < plain.contentWidth * 0.15);
    }

    function test_it_wraps_in_the_width_it_is_given(): void {
        const words = createTemporaryObject(made, stage, {"width": 300, "text": "You did nothing wrong. Somebody can help you now. " + "x".repeat(60)});
        verify(words.lineCount > 3);
        verify(words.contentWidth <= 300);
    }

    function test_our_own_font_is_there(): void {
        const words = createTemporaryObject(made, stage);
        compare(words.font.family, "Atkinson Hyperlegible Next");
        compare(words.fontInfo.family, "Atkinson Hyperlegible Next");
    }

    function test_dark_on_light_and_large_enough(): void {
        const words = createTemporaryObject(made, stage);
        verify(Qt.colorEqual(words.color, Theme.ink));
        verify(words.font.pixelSize >= 33);
    }
}
