import QtQuick
import QtTest
import KioskUi.Components

Stage {
    id: stage

    name: "ScrollFade"

    Component {
        id: made

        ScrollFade {
            height: 72
            paper: "#204060"
            width: 400
        }
    }

    function test_it_ends_in_the_colour_of_the_paper(): void {
        const fade = createTemporaryObject(made, stage);
        const end = colourAt(200, 71);
        verify(Math.abs(end.b - fade.paper.b) < 0.05);
        verify(Math.abs(colourAt(200, 1).b - fade.paper.b) > 0.2);
    }
}
