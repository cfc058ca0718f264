import QtQuick

// Where the pages of a long part begin and end, so that no line is ever cut in half. A block stays
// whole where a page has room for it; one that is taller is cut between its own parts, at last
// between lines of text.
QtObject {
    // Share of a page that may stay empty below its last whole block.
    property real waste: 0.45
    // Height of a page that shows anything of a control.
    property int least: 40
    // In front of and behind a block, for rings and frames around it.
    property int bleed: 0

    // Returns [top, end] of each page, in the coordinates of `content`. `blocks`: one below the other.
    // `less`: what the first page is lower by than the others.
    // A block that says `keepsWithNext`, such as a heading, never ends a page; one that says `splits`
    // consists of parts, such as steps, each of which stays whole; one that says `staysWhole` is cut
    // only where no page has room for it, or where it is the first on a lower first page.
    function find(blocks: list<Item>, content: Item, whole: real, less = 0): list<var> {
        const waiting = [];
        for (const block of blocks) {
            if (!block.visible || block.height <= 0)
                continue;
            const top = block.mapToItem(content, 0, 0).y;
            waiting.push([top, top + block.height, (block as Object).keepsWithNext === true, block]);
        }
        const bottom = waiting[waiting.length - 1]?.[1] ?? 0;
        const pages = [];
        let before = 0;
        while (waiting.length > 0) {
            const top = pages.length === 0 ? 0 : Math.max(before, waiting[0][0] - bleed);
            const height = whole - (pages.length === 0 ? less : 0);
            const page = [];
            while (waiting.length > 0 && waiting[0][1] - top <= height)
                page.push(waiting.shift());
            // One that would leave much of the page empty, or headings alone, or that says so, is cut too.
            const block = waiting[0]?.[3];
            const fits = block && block.staysWhole === true && waiting[0][1] - waiting[0][0] <= whole;
            if (block && (page.every(one => one[2]) || !fits && (block.splits === true || top + height - waiting[0][0] > waste * height))) {
                let cut = bands(block, content, height);
                // A heading is never alone: at worst the first line of what it introduces is with it.
                if (cut.length > 1 && cut[0][2] && cut[1][1] - top > height)
                    cut = bands(block, content, height - (cut[0][1] - top), height);
                if (cut.length > 1) {
                    waiting.splice(0, 1, ...cut);
                    while (waiting.length > 0 && waiting[0][1] - top <= height)
                        page.push(waiting.shift());
                }
            }
            const [from, to] = page.length === 0 ? waiting[0] : [0, 0];
            const tooHigh = to - from > whole;
            // Of a control that is too high for any page a part; of one too high for the first page all
            // of it is on the next one again. Not where there is hardly a page: it would never end.
            if (height >= least && (tooHigh || (pages.length === 0 && to - top > height))) {
                if (tooHigh)
                    waiting[0] = [top + Math.round(height * 0.75), to, false, null];
                before = waiting[0][0];
                pages.push([Math.round(top), Math.round(top + height)]);
                continue;
            }
            if (page.length === 0)
                page.push(waiting.shift());
            while (waiting.length > 0 && page.length > 1 && page[page.length - 1][2])
                waiting.unshift(page.pop());
            before = page[page.length - 1][1];
            pages.push([Math.round(top), Math.round(waiting.length > 0 ? Math.min(before + bleed, waiting[0][0]) : before + bleed)]);
        }
        // The frame of a block that was cut ends below its last line.
        const last = pages[pages.length - 1];
        if (pages.length > 1 && bottom - last[0] <= whole)
            last[1] = Math.max(last[1], Math.round(bottom + bleed));
        return pages;
    }

    // Returns the parts of a block: what overlaps in height stays together. `height`: of the highest one
    // that stays whole; `room`: of a page.
    function bands(block: Item, content: Item, height: real, room = height): list<var> {
        const found = [];
        collect(block, content, height, found);
        found.sort((one, other) => one[0] - other[0]);
        const merged = [];
        for (const [top, bottom, keeps] of found) {
            const last = merged[merged.length - 1];
            if (!last || top >= last[1] - 1)
                merged.push([top, bottom, keeps, null]);
            else if (bottom > last[1])
                last.splice(1, 2, bottom, keeps);
        }
        // Its frame ends with its last part.
        const last = merged[merged.length - 1];
        const end = block.mapToItem(content, 0, block.height).y;
        if (last && end - last[0] <= room)
            last[1] = Math.max(last[1], end);
        return merged;
    }

    // Lines of text, pictures and controls, in any order.
    function collect(item: Item, content: Item, height: real, found: var): void {
        if (!item.visible || item.height <= 0 || item.width <= 0)
            return;
        const top = item.mapToItem(content, 0, 0).y;
        const text = item as Text;
        const keeps = (item as Object).keepsWithNext === true;
        if (text) {
            const high = (text.height - text.topPadding - text.bottomPadding) / Math.max(1, text.lineCount);
            for (let line = 0; line < text.lineCount; line++)
                found.push([top + text.topPadding + line * high, top + text.topPadding + (line + 1) * high, keeps]);
        } else if (item instanceof Image || (item as Object).isControl === true || ((item as Object).isPart === true && item.height <= height)) {
            found.push([top, top + item.height, keeps]);
        } else {
            for (const child of item.children)
                collect(child, content, height, found);
        }
    }
}
