import QtQuick
import QtQuick.Window
import KioskBackend
import KioskUi.Theme

// The window. What it shows is loaded by address: a page is compiled when it is first opened, not
// before the first picture, and is gone when it is left.
Window {
    id: window

    required property KioskModel kiosk
    required property bool fullScreen
    // The screens that take the whole window.
    readonly property var covers: ({
            "attract": "AttractPage.qml",
            "asking": "StillTherePage.qml",
            "hidden": "HiddenPage.qml",
            "fault": "FaultPage.qml"
        })

    function show(loader: Loader, page: string): void {
        if (page)
            loader.setSource(Qt.resolvedUrl("Pages/" + page), {
                "kiosk": kiosk
            });
        else
            loader.source = "";
    }

    function turn(): void {
        const visiting = kiosk.state === "active" || kiosk.state === "asking";
        // Left standing under "Are you still there?".
        if (visiting !== (visit.status === Loader.Ready))
            show(visit, visiting ? "VisitPage.qml" : "");
        show(cover, covers[kiosk.state] ?? "");
    }

    color: Theme.paper
    height: fullScreen ? Screen.height : 1080
    title: "Signpost"
    visibility: fullScreen ? Window.FullScreen : Window.Windowed
    visible: true
    width: fullScreen ? Screen.width : 1920

    Component.onCompleted: turn()

    Connections {
        function onForgotten(): void {
            visit.source = "";
        }

        function onStateChanged(): void {
            window.turn();
        }

        target: window.kiosk
    }

    Binding {
        property: "unit"
        target: Theme
        value: window.kiosk.unit
    }

    Binding {
        property: "compact"
        target: Theme
        value: window.kiosk.compact
    }

    Binding {
        property: "tight"
        target: Theme
        value: window.kiosk.compact && window.height < 700 * window.kiosk.unit
    }

    Binding {
        property: "portrait"
        target: Theme
        value: window.kiosk.portrait
    }

    Binding {
        property: "reducedMotion"
        target: Theme
        value: window.kiosk.reducedMotion
    }

    Binding {
        property: "brand"
        target: Theme
        value: window.kiosk.frame.brandColour
    }

    Binding {
        property: "brandSoft"
        target: Theme
        value: window.kiosk.frame.brandSoft
    }

    Binding {
        property: "paper"
        target: Theme
        value: window.kiosk.frame.paper
    }

    Loader {
        id: visit

        anchors.fill: parent
    }

    Loader {
        id: cover

        anchors.fill: parent
    }
}
