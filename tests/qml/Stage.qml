import QtQuick
import QtTest
import KioskUi.Theme

// A page for one component: looks at what a visitor would see and touch. Theme is set back after
// each test; one unit is one pixel.
TestCase {
    id: stage

    height: 900
    visible: true
    when: windowShown
    width: 1200

    function initTestCase(): void {
        resetTheme();
    }

    function cleanup(): void {
        resetTheme();
    }

    function resetTheme(): void {
        Theme.unit = 1;
        Theme.density = Theme.Density.Regular;
        Theme.portrait = false;
        Theme.reducedMotion = true;
        Theme.picturesAtOnce = false;
        Theme.colourScheme = "light";
        Theme.textScale = 1;
        Theme.rightToLeft = false;
        Theme.ownFamily = "";
    }

    // Rows and columns place their items before the next frame, not at once.
    function settle(): void {
        if (isPolishScheduled(stage.Window.window))
            waitForPolish(stage.Window.window);
    }

    // Every visible item below, in the order of the tree.
    function shown(root: Item): list<Item> {
        settle();
        let found = [];
        for (const child of root.children) {
            if (child.visible && child.opacity > 0)
                found = found.concat(child, shown(child));
        }
        return found;
    }

    // The readable texts, in the order of the tree.
    function lines(root: Item): list<Item> {
        return shown(root).filter(one => one instanceof Text && one.text !== "");
    }

    function readings(root: Item): list<string> {
        return lines(root).map(one => one.text);
    }

    function line(root: Item, text: string): Text {
        const found = lines(root).filter(one => one.text === text);
        compare(found.length, 1, "\"" + text + "\" is shown once");
        return found[0];
    }

    // Names of the icons, empty ones left out.
    function icons(root: Item): list<string> {
        return pictures(root).map(one => String(one.source).split("/")[3]);
    }

    function pictures(root: Item): list<Item> {
        return shown(root).filter(one => one instanceof Image && String(one.source).startsWith("image://icon/"));
    }

    // Visible controls by name, as a screen reader says them.
    function control(root: Item, name: string): Item {
        const found = shown(root).filter(one => one.activeFocusOnTab && one.Accessible.name === name);
        compare(found.length, 1, "the control \"" + name + "\" is shown once");
        return found[0];
    }

    function area(one: Item): rect {
        settle();
        return stage.mapFromItem(one, 0, 0, one.width, one.height);
    }

    function overlap(one: Item, other: Item): bool {
        const a = area(one);
        const b = area(other);
        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    }

    function verifyInside(inner: Item, outer: Item): void {
        const a = area(inner);
        const b = area(outer);
        const within = a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
        verify(within, (inner.text ?? inner) + " " + a + " stays inside " + b);
    }

    function verifyAllInside(root: Item): void {
        for (const one of lines(root).concat(pictures(root)))
            verifyInside(one, root);
    }

    function verifyNoOverlap(items: list<Item>): void {
        for (let i = 0; i < items.length; i++) {
            for (let j = i + 1; j < items.length; j++)
                verify(!overlap(items[i], items[j]), (items[i].text ?? items[i]) + " and " + (items[j].text ?? items[j]) + " do not overlap");
        }
    }

    // The colour of one pixel of the window.
    function colourAt(x: real, y: real): color {
        return grabImage(stage).pixel(Math.round(x), Math.round(y));
    }

    function touch(item: Item): void {
        const finger = touchEvent(item);
        finger.press(0, item, item.width / 2, item.height / 2).commit();
        finger.release(0, item, item.width / 2, item.height / 2).commit();
    }
}
