import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "Rings"

    Rectangle {
        anchors.fill: parent
        color: Theme.brand

        Rings {
            id: rings

            height: 600
            width: 600
        }
    }

    function test_the_mark_is_in_the_middle(): void {
        compare(icons(rings), ["signpost"]);
        const icon = area(pictures(rings)[0]);
        fuzzyCompare(icon.left + icon.width / 2, 300, 1);
        fuzzyCompare(icon.top + icon.height / 2, 300, 1);
    }

    function test_every_ring_is_a_little_lighter_than_the_one_outside(): void {
        const image = grabImage(stage);
        // From the corner, outside all rings, towards the middle.
        const seen = [[5, 5], [30, 300], [90, 300], [150, 300], [195, 300]].map(([x, y]) => image.pixel(x, y));
        verify(Qt.colorEqual(seen[0], Theme.brand));
        for (let i = 1; i < seen.length; i++)
            verify(seen[i].hslLightness > seen[i - 1].hslLightness + 0.02);
    }
}
