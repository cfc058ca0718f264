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
    readonly property bool visiting: kiosk.state === "active" || kiosk.state === "asking"
    // The visit's page was made for the next visitor: there is nothing in it to forget.
    property bool unseen: false
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
        if (visiting && visit.status !== Loader.Ready)
            show(visit, "VisitPage.qml");
        if (visiting)
            unseen = false;
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
            if (window.unseen)
                return;
            visit.source = "";
            makeReady.restart();
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

    // While nobody is there, a new home page is made behind the attract screen or the decoy, so
    // that the next first touch need not wait for it.
    Timer {
        id: makeReady

        interval: 500
        running: true

        onTriggered: if (window.kiosk.state === "attract" || window.kiosk.state === "hidden") {
            window.unseen = true;
            window.show(visit, "VisitPage.qml");
        }
    }

    // Left standing under "Are you still there?".
    Loader {
        id: visit

        anchors.fill: parent
        visible: window.visiting
    }

    Loader {
        id: cover

        anchors.fill: parent
    }
}
