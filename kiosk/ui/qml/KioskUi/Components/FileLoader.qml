import QtQuick

// Loads an item from a file with its properties, and gives it its own size. A Loader would do so too,
// but Qt 6.11 keeps the properties of each call of setSource() until the program ends.
FocusScope {
    id: loader

    property Item item: null
    property Component component: null

    signal loaded

    function load(file: url, properties: var): void {
        unload();
        component = Qt.createComponent(file);
        if (component.status === Component.Ready)
            show(properties);
        else
            console.warn(component.errorString());
    }

    function show(properties: var): void {
        properties.height = Qt.binding(() => loader.height);
        properties.width = Qt.binding(() => loader.width);
        item = component.createObject(loader, properties) as Item;
        loaded();
    }

    // The item may be handling an event: it is hidden now, and destroyed after that.
    function unload(): void {
        const old = item;
        item = null;
        if (old) {
            old.visible = false;
            old.parent = null;
            old.destroy();
        }
        if (component)
            component.destroy();
        component = null;
    }
}
