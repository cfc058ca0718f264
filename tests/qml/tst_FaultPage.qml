import QtQuick
import QtTest
import KioskUi.Pages
import KioskUi.Theme

Stage {
    id: stage

    height: 1600
    name: "FaultPage"
    width: 2400

    FaultPage {
        id: page
    }

    // Units of 24 inches in landscape, 32 in portrait (a little less), 10.1 inches.
    function test_everything_fits_data(): var {
        return [
            { tag: "landscape", width: 2380, height: 1339, compact: false, portrait: false },
            { tag: "portrait", width: 900, height: 1600, compact: false, portrait: true },
            { tag: "low", width: 980, height: 574, compact: true, portrait: false }
        ];
    }

    function test_everything_fits(row: var): void {
        Theme.density = row.compact ? Theme.Density.Compact : Theme.Density.Regular;
        Theme.portrait = row.portrait;
        page.width = row.width;
        page.height = row.height;
        verifyAllInside(page);
        verifyNoOverlap(lines(page));
        verify(pictures(page).length === 3);
    }

    function test_the_three_numbers_are_the_largest_words(): void {
        page.width = 2380;
        page.height = 1339;
        const numbers = ["999", "101", "0800 1111"].map(number => line(page, number));
        const others = lines(page).filter(one => !numbers.includes(one));
        verify(numbers.every(one => others.every(other => one.font.pixelSize > other.font.pixelSize)));
        compare(numbers.map(one => Qt.colorEqual(one.color, Theme.urgent)), [true, false, false]);
    }

    function test_it_says_what_is_wrong_and_what_to_do(): void {
        const [heading, lead] = lines(page);
        compare(heading.text, "This screen is out of order");
        compare(heading.Accessible.role, Accessible.Heading);
        verify(lead.text.startsWith("You can still get help now."));
        verify(lead.text.includes("member of staff"));
    }
}
