import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "ReadingHighlight"

    BodyText {
        id: words

        text: "Spoken"
        width: 300
        x: 100
        y: 100
    }

    Component {
        id: made

        ReadingHighlight {}
    }

    function test_it_stands_around_what_is_spoken(): void {
        const light = createTemporaryObject(made, words);
        const place = light.mapToItem(stage, 0, 0);
        verify(place.x < 100 && place.y < 100);
        compare(light.width - words.width, 2 * Theme.px(10));
    }

    function test_without_anything_spoken_there_is_none(): void {
        const light = createTemporaryObject(made, words);
        light.parent = null;
        verify(!light.visible);
    }
}
