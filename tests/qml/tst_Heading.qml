import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "Heading"

    Heading {
        id: heading

        text: "What <b>would</b> you like?"
        width: 600
    }

    function test_a_screen_reader_knows_it_as_a_heading(): void {
        compare(heading.Accessible.role, Accessible.Heading);
        compare(heading.Accessible.name, heading.text);
    }

    function test_it_is_larger_than_the_text_and_bold(): void {
        verify(heading.font.pixelSize > Theme.textBody);
        compare(heading.font.weight, Font.Bold);
        Theme.density = Theme.Density.Compact;
        verify(heading.font.pixelSize > Theme.textBody);
    }

    function test_content_is_never_read_as_html(): void {
        compare(heading.textFormat, Text.PlainText);
    }
}
