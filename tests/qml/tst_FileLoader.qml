import QtQuick
import QtTest
import KioskUi.Components

Stage {
    id: stage

    readonly property url heading: Qt.resolvedUrl("../../kiosk/ui/qml/KioskUi/Components/Heading.qml")

    name: "FileLoader"

    Component {
        id: made

        FileLoader {
            height: 300
            width: 700
        }
    }

    SignalSpy {
        id: spy

        signalName: "loaded"
    }

    function test_loads_a_file_with_its_properties_and_fills_itself_with_it(): void {
        const loader = createTemporaryObject(made, stage);
        compare(loader.item, null);
        spy.target = loader;
        loader.load(heading, {
            "text": "A page"
        });
        compare(spy.count, 1);
        verify(line(loader, "A page") === loader.item);
        loader.width = 500;
        compare(loader.item.width, 500);
        compare(loader.item.height, 300);
    }

    function test_another_file_takes_the_place_of_the_first(): void {
        const loader = createTemporaryObject(made, stage);
        for (const text of ["First", "Second"])
            loader.load(heading, {
                "text": text
            });
        compare(readings(loader).length, 1);
        line(loader, "Second");
    }

    // As when a button of a page leads to another: the page goes at once, its item a little later.
    function test_what_is_unloaded_is_gone_at_once_and_lives_until_its_event_has_ended(): void {
        const loader = createTemporaryObject(made, stage);
        loader.load(heading, {
            "text": "A page"
        });
        const item = loader.item;
        loader.unload();
        compare(loader.item, null);
        compare(readings(loader).length, 0);
        compare(item.text, "A page");
        tryVerify(() => !item || !item.toString);
        loader.unload();
    }

    function test_a_file_that_is_missing_is_a_warning(): void {
        const loader = createTemporaryObject(made, stage);
        ignoreWarning(/Missing\.qml: No such file or directory/);
        loader.load(Qt.resolvedUrl("Missing.qml"), {});
        compare(loader.item, null);
    }
}
