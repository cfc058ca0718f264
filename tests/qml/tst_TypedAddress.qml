import QtQuick
import QtTest
import KioskUi.Pages.parts
import KioskUi.Theme

Stage {
    id: stage

    name: "TypedAddress"
    width: 1400

    Component {
        id: made

        TypedAddress {
            parts: ["childline.org.uk"]
            width: 1228
        }
    }

    function test_the_largest_size_that_fits_data(): var {
        return [
            { tag: "short", parts: ["childline.org.uk"] },
            { tag: "longer", parts: ["ceop.police.uk/Safety-Centre"] },
            { tag: "in two lines", parts: ["nspcc.org.uk/", "keeping-children-safe/", "online-safety"] },
            { tag: "narrow", parts: ["nspcc.org.uk/", "keeping-children-safe/", "online-safety"], width: 700 }
        ];
    }

    function test_the_largest_size_that_fits(row: var): void {
        const address = createTemporaryObject(made, stage, {"parts": row.parts, "width": row.width ?? 1228});
        verify(address.contentWidth <= address.width);
        compare(address.text.replace(/\n/g, ""), row.parts.join(""));
        for (const line of address.text.split("\n").slice(0, -1))
            verify(line.endsWith("/"), "breaks after a slash only");
        verify(!address.text.endsWith("."));
        compare(address.Accessible.name, row.parts.join(""), "a screen reader hears it whole");
    }

    function test_a_longer_address_has_smaller_letters(): void {
        const one = createTemporaryObject(made, stage);
        compare(one.font.pixelSize, 104);
        one.parts = ["somethingsnotright.co.uk/pages"];
        verify(one.font.pixelSize < 104);
        verify([84, 64, 54].includes(one.font.pixelSize));
    }
}
