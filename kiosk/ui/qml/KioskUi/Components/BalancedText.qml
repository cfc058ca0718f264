import QtQuick
import KioskUi.Theme

// Text whose lines are about equally long: as narrow as it can be with the same number of lines, so
// that no word is alone in the last one. For headings and titles.
BodyText {
    id: balanced

    readonly property int spare: width > 0 ? spareFor(width) : 0

    // Returns how many pixels of the width the text can do without.
    function spareFor(room: real): int {
        const whole = measured.advanceWidth(text);
        const words = text.split(" ");
        if (whole <= room || words.length < 3)
            return 0;
        const space = measured.advanceWidth(" ");
        const widths = words.map(word => measured.advanceWidth(word));
        const widest = Math.max(...widths);
        const lines = linesIn(widths, space, room);
        if (widest > room)
            return 0;
        let least = Math.max(widest, whole / lines);
        let most = room;
        while (most - least > 1) {
            const middle = (least + most) / 2;
            if (linesIn(widths, space, middle) > lines)
                least = middle;
            else
                most = middle;
        }
        // Shaped together, words may take a little more.
        return Math.max(0, Math.floor(room - most - font.pixelSize * 0.2));
    }

    function linesIn(widths: list<real>, space: real, room: real): int {
        let lines = 1;
        let used = 0;
        for (const width of widths) {
            if (used > 0 && used + space + width > room) {
                lines += 1;
                used = width;
            } else {
                used += (used > 0 ? space : 0) + width;
            }
        }
        return lines;
    }

    leftPadding: effectiveHorizontalAlignment === Text.AlignRight ? spare : 0
    rightPadding: effectiveHorizontalAlignment === Text.AlignRight ? 0 : spare

    FontMetrics {
        id: measured

        font: balanced.font
    }
}
