import QtQuick

// Where the pages of a long part begin and end, so that no line is ever cut in half. A block stays
// whole where a page has room for it; one that is taller is cut between its own parts, at last
// between lines of text.
QtObject {
    // In front of and behind a block, for rings and frames around it.
    property int bleed: 0

    // Returns [top, end] of each page, in the coordinates of `content`. `blocks`: one below the other.
    // A block that says `keepsWithNext`, such as a heading, never ends a page.
    function find(blocks: list<Item>, content: Item, height: real): list<var> {
        const parts = [];
        for (const block of blocks) {
            if (!block.visible || block.height <= 0)
                continue;
            const top = block.mapToItem(content, 0, 0).y;
            const whole = [top, top + block.height, (block as Object).keepsWithNext === true];
            if (block.height + bleed <= height)
                parts.push(whole);
            else
                parts.push(...bands(block, content, height));
        }
        const pages = [];
        for (let next = 0; next < parts.length; ) {
            const first = next;
            const top = first === 0 ? 0 : Math.max(parts[first - 1][1], parts[first][0] - bleed);
            while (next < parts.length && (next === first || parts[next][1] - top <= height))
                next += 1;
            let last = next - 1;
            while (next < parts.length && last > first && parts[last][2])
                last -= 1;
            next = last + 1;
            const end = parts[last][1] + bleed;
            pages.push([Math.round(top), Math.round(next < parts.length ? Math.min(end, parts[next][0]) : end)]);
        }
        return pages;
    }

    // Returns the parts of a tall block: what overlaps in height stays together.
    function bands(block: Item, content: Item, height: real): list<var> {
        const found = [];
        collect(block, content, found);
        found.sort((one, other) => one[0] - other[0]);
        const merged = [];
        for (const [top, bottom] of found) {
            const last = merged[merged.length - 1];
            if (last && top < last[1] - 1)
                last[1] = Math.max(last[1], bottom);
            else
                merged.push([top, bottom, false]);
        }
        return merged;
    }

    // Lines of text, pictures and controls, in any order.
    function collect(item: Item, content: Item, found: var): void {
        if (!item.visible || item.height <= 0 || item.width <= 0)
            return;
        const top = item.mapToItem(content, 0, 0).y;
        const text = item as Text;
        if (text) {
            const high = (text.height - text.topPadding - text.bottomPadding) / Math.max(1, text.lineCount);
            for (let line = 0; line < text.lineCount; line++)
                found.push([top + text.topPadding + line * high, top + text.topPadding + (line + 1) * high]);
        } else if (item instanceof Image || (item as Object).isControl === true || (item as Object).isPart === true) {
            found.push([top, top + item.height]);
        } else {
            for (const child of item.children)
                collect(child, content, found);
        }
    }
}
