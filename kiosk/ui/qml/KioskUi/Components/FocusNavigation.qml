import QtQuick
import KioskUi.Theme

// The focus on a page: it starts at the heading and moves from control to control, and its item is
// scrolled into view. The item around the page forwards its keys.
Item {
    id: navigation

    // The loader of the page.
    required property FileLoader loader
    readonly property Item focused: Window.activeFocusItem
    // The item that had the focus last on the page or around it, also while a question in front of
    // the page has it.
    property Item last: null
    // The text that has the focus, unless it is the page's heading, where every page begins.
    property Item text: null
    // False while a question is in front of the page.
    property bool remembers: true
    // A page begins at its top, also where a notice is above its heading.
    property bool starting: false

    function start(): void {
        starting = true;
        toHeading();
        starting = false;
    }

    function toHeading(): void {
        (heading(loader.item) ?? loader.item ?? loader).forceActiveFocus(Qt.OtherFocusReason);
    }

    function restore(): void {
        if (last)
            last.forceActiveFocus(Qt.OtherFocusReason);
        else
            toHeading();
    }

    function move(forward: bool): void {
        const next = (focused ?? loader).nextItemInFocusChain(forward);
        next?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // Scrolls an item of a long page into view.
    function reveal(item: Item): void {
        for (let around = item?.parent; around; around = around.parent)
            (around as ScrollArea)?.bring(item);
    }

    // After the page has got other sizes.
    function revealLater(): void {
        resized.restart();
    }

    // Scrolls by what is in view: the part with the focus, else the first one that is too long.
    function scroll(direction: int): void {
        let part = null;
        for (let around = focused; around && !part?.overflows; around = around.parent)
            part = around as ScrollArea;
        (part?.overflows ? part : longPart(loader.item))?.page(direction);
    }

    function heading(item: Item): Heading {
        for (let i = 0; item && i < item.children.length; i++) {
            const child = item.children[i] as Item;
            const found = !child.visible ? null : (child as Heading) ?? heading(child);
            if (found)
                return found;
        }
        return null;
    }

    function isAround(item: Item): bool {
        for (let around = item; around; around = around.parent) {
            if (around === parent)
                return true;
        }
        return false;
    }

    function longPart(item: Item): ScrollArea {
        for (let i = 0; item && i < item.children.length; i++) {
            const child = item.children[i] as Item;
            const part = child as ScrollArea;
            const found = child.visible && part?.overflows ? part : longPart(child);
            if (found)
                return found;
        }
        return null;
    }

    Keys.onDownPressed: move(true)
    Keys.onLeftPressed: move(Theme.rightToLeft)
    Keys.onRightPressed: move(!Theme.rightToLeft)
    Keys.onUpPressed: move(false)
    onFocusedChanged: {
        const item = focused as PictureBlock ?? focused as BodyText;
        const here = (focused instanceof Touchable || item || focused?.objectName === "qr") && isAround(focused);
        text = here && !(focused instanceof Touchable) && focused !== heading(loader.item) ? focused : null;
        if (!here || !remembers)
            return;
        last = focused;
        if (!starting)
            reveal(focused);
    }

    Timer {
        id: resized

        interval: 100

        onTriggered: navigation.reveal(navigation.focused)
    }
}
