import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "QrCode"

    Component {
        id: made

        QrCode {
            height: 100
            payload: "https://www.childline.org.uk/"
            width: 100
        }
    }

    function test_whole_pixels_and_a_quiet_zone_of_four_modules(): void {
        const code = createTemporaryObject(made, stage);
        tryVerify(() => code.modules >= 21);
        compare(code.moduleSize, Math.floor(100 / (code.modules + 8)));
        compare(code.symbolRect.width * code.ratio, code.modules * code.moduleSize);
        verify(code.symbolRect.x * code.ratio >= 4 * code.moduleSize);
        verify(code.symbolRect.y * code.ratio >= 4 * code.moduleSize);
    }

    function test_black_on_white_to_the_edge(): void {
        const code = createTemporaryObject(made, stage);
        tryVerify(() => code.modules >= 21);
        verify(Qt.colorEqual(colourAt(1, 1), "white"));
        const finder = code.symbolRect;
        tryVerify(() => Qt.colorEqual(colourAt(finder.x + 1, finder.y + 1), "black"));
    }

    function test_nothing_is_drawn_without_room_or_address_data(): var {
        return [
            { tag: "too small", properties: {"width": 20, "height": 20} },
            { tag: "no address", properties: {"payload": ""} }
        ];
    }

    function test_nothing_is_drawn_without_room_or_address(row: var): void {
        const code = createTemporaryObject(made, stage, row.properties);
        wait(0);
        compare(code.moduleSize, 0);
    }
}
