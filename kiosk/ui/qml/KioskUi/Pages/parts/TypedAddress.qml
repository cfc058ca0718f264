import QtQuick
import KioskUi.Components
import KioskUi.Theme

// An address that a person types: alone in its line, as large as fits, broken after a slash only.
BodyText {
    id: address

    // The pieces between which a line may break.
    required property list<string> parts
    readonly property list<int> sizes: Theme.compact ? [84, 64, 54, 46, 40, 36, 33] : [104, 84, 64, 54, 46, 40, 36]
    // Letter size and the lines at that size: the largest at which all is in one line, else at which
    // each piece is.
    readonly property var fitted: {
        const whole = parts.join("");
        for (const one of [[whole], parts]) {
            for (const size of sizes) {
                const letters = Theme.px(size);
                if (one.length && widest(one, letters) <= width)
                    return [letters, inLines(one, letters)];
            }
        }
        return [Theme.px(sizes[sizes.length - 1]), parts];
    }

    function widest(pieces: list<string>, letters: int): real {
        return Math.max(...pieces.map(piece => widthOf(piece, letters)));
    }

    function widthOf(piece: string, letters: int): real {
        return measured.advanceWidth(piece) * letters / measured.font.pixelSize + letters * 0.06;
    }

    function inLines(pieces: list<string>, letters: int): list<string> {
        const lines = [""];
        for (const piece of pieces) {
            const last = lines.length - 1;
            if (lines[last] && widthOf(lines[last] + piece, letters) > width)
                lines.push(piece);
            else
                lines[last] += piece;
        }
        return lines;
    }

    Accessible.name: parts.join("")
    font.family: Theme.usualFamily
    font.pixelSize: fitted[0]
    font.weight: Font.Bold
    lineHeight: 0.98
    objectName: "address"
    text: fitted[1].join("\n")
    wrapMode: Text.NoWrap

    FontMetrics {
        id: measured

        font.family: Theme.usualFamily
        font.pixelSize: 200
        font.weight: Font.Bold
    }
}
