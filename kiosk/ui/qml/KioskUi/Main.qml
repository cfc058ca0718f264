import QtQuick
import QtQuick.Window
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The window. Pages are loaded by address: each is compiled when it is first opened, not before the
// first picture, and destroyed when it is left.
Window {
    id: window

    required property KioskModel kiosk
    required property bool fullScreen
    // Only a preview on a desk can be closed.
    required property bool closable
    // Set by the render check.
    property bool picturesAtOnce: false
    readonly property bool visiting: kiosk.visit.state === "active" || kiosk.visit.state === "asking"
    // The visit's page was made for the next visitor: it has nothing to forget.
    property bool preloaded: false
    // The screens that take the whole window.
    readonly property var fullScreenPages: ({
            "attract": "AttractPage.qml",
            "hidden": kiosk.guide.library.available ? "GuidePage.qml" : "HiddenPage.qml",
            "fault": "FaultPage.qml",
            "staff": "../Staff/StaffConsole.qml"
        })

    function showVisit(): void {
        visitLoader.load(Qt.resolvedUrl("Pages/VisitPage.qml"), {
            "kiosk": kiosk
        });
    }

    function showFullScreen(page: string): void {
        if (page)
            fullScreenPage.load(Qt.resolvedUrl("Pages/" + page), {
                "kiosk": kiosk
            });
        else
            fullScreenPage.unload();
    }

    function turn(): void {
        TouchRules.turned();
        if (visiting && !visitLoader.item)
            showVisit();
        if (visiting)
            preloaded = false;
        // The console stays open when new content comes.
        if (kiosk.visit.state !== "staff" || fullScreenPage.shown !== "staff")
            showFullScreen(fullScreenPages[kiosk.visit.state] ?? "");
        fullScreenPage.shown = kiosk.visit.state;
    }

    color: Theme.paper
    height: fullScreen ? Screen.height : 1080
    title: "Signpost"
    visibility: fullScreen ? Window.FullScreen : Window.Windowed
    visible: true
    width: fullScreen ? Screen.width : 1920

    Component.onCompleted: turn()
    onClosing: close => close.accepted = closable
    // A screen reader that hears of the window hears of the focus in it too: Qt reports that only when
    // it moves.
    onActiveChanged: if (active) {
        const focused = activeFocusItem;
        if (focused) {
            focused.focus = false;
            focused.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Connections {
        function onForgotten(): void {
            if (window.preloaded)
                return;
            // Orca 43 says a new name of what had the focus: the page does not change its language
            // before it goes.
            if (visitLoader.activeFocus) {
                const focused = window.activeFocusItem;
                focused.Accessible.name = focused.Accessible.name;
                focused.Accessible.description = focused.Accessible.description;
            }
            visitLoader.unload();
            preloadTimer.restart();
        }

        function onStateChanged(): void {
            window.turn();
        }

        target: window.kiosk.visit
    }

    Binding {
        property: "picturesAtOnce"
        target: Theme
        value: window.picturesAtOnce
    }

    ThemeBindings {
        kiosk: window.kiosk
    }

    TouchBindings {
        kiosk: window.kiosk
    }

    Announcements {
        kiosk: window.kiosk
    }

    // The decoy's picture, decoded before it is wanted: HiddenPage finds it in Qt's cache, so that
    // Hide never waits for it. The cache tells pictures apart by source, size and fill mode.
    Image {
        readonly property bool isLoading: status === Image.Loading

        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        objectName: "decoyPicture"
        source: window.kiosk.shell.decoyPicture
        sourceSize.width: window.width
        visible: false
    }

    // Without a visitor a new home page is made behind the attract screen or the decoy, so that the
    // next first touch need not wait for it.
    Timer {
        id: preloadTimer

        interval: 500
        running: true

        onTriggered: if (window.kiosk.visit.state === "attract" || window.kiosk.visit.state === "hidden") {
            window.preloaded = true;
            window.showVisit();
        }
    }

    Item {
        id: mirrored

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: window.kiosk.languages.rightToLeft
        anchors.fill: parent

        // In reach mode a page may end below the top of the screen: plain paper is above it, which
        // tells nobody in the room of it.
        Rectangle {
            anchors.fill: parent
            color: Theme.paper
            visible: (window.visiting || fullScreenPage.low) && visitLoader.height < parent.height
        }

        FileLoader {
            id: visitLoader

            height: window.kiosk.screen.pageHeight
            visible: window.visiting
            width: parent.width
            y: window.kiosk.screen.pageTop
        }

        FileLoader {
            id: fullScreenPage

            // Staff must reach its controls; the other screens fill the window.
            readonly property bool low: window.kiosk.visit.state === "staff" && !window.kiosk.staffFillsScreen
            property string shown: ""

            height: low ? visitLoader.height : parent.height
            width: parent.width
            y: low ? visitLoader.y : 0
        }

        // Loaded by address, as pages are: few visitors see it.
        FileLoader {
            readonly property bool wanted: window.kiosk.headphones.held || window.kiosk.headphones.voiceless

            anchors.fill: parent

            onWantedChanged: if (wanted)
                load(Qt.resolvedUrl("Pages/parts/HoldRing.qml"), {
                    "kiosk": window.kiosk
                })
            else
                unload()
        }
    }
}
