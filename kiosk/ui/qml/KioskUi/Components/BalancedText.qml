import QtQuick
import KioskUi.Theme

// Text whose lines are about equally long: as narrow as it can be with the same number of lines, so
// that no word is alone in the last one. For headings and titles.
BodyText {
    id: balanced

    // Pixels of its width that it does without.
    property int spare: 0

    function balance(): void {
        spare = width > 0 && wrapMode !== Text.NoWrap ? spareIn(Math.floor(width)) : 0;
    }

    // Only laid out, text shows where it breaks: letters that are joined are narrower than apart.
    function spareIn(room: int): int {
        probe.font = font;
        probe.text = text;
        probe.width = room;
        const lines = probe.lineCount;
        // Nastaliq reaches a little beyond where it breaks.
        const slack = font.family === Theme.nastaliq ? font.pixelSize / 2 : 0;
        if (lines < 2 || probe.contentWidth > room + 2 * slack)
            return 0;
        let least = Math.floor(room / 3);
        let most = room;
        while (most - least > 2) {
            const middle = Math.floor((least + most) / 2);
            probe.width = middle;
            if (probe.lineCount > lines || probe.contentWidth > middle + slack)
                least = middle;
            else
                most = middle;
        }
        return room - most;
    }

    leftPadding: effectiveHorizontalAlignment === Text.AlignRight ? spare : (effectiveHorizontalAlignment === Text.AlignHCenter ? Math.floor(spare / 2) : 0)
    rightPadding: spare - leftPadding

    Component.onCompleted: balance()
    onFontChanged: balance()
    onTextChanged: balance()
    onWidthChanged: balance()
    onWrapModeChanged: balance()

    Text {
        id: probe

        textFormat: balanced.textFormat
        visible: false
        wrapMode: Text.WordWrap
    }
}
