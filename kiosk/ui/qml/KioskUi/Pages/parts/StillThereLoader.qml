import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages

// Asks "Are you still there?" in front of the page of a visit, or in its place, and leads back to it.
FileLoader {
    id: question

    required property KioskModel kiosk
    required property FocusNavigation navigation
    required property PageLoader pages
    readonly property bool asking: kiosk.visit.state === "asking"
    // It is on a sheet, which leaves the page as it is; else on plain paper.
    readonly property bool onSheet: asking && (pages.page?.sheetPlace.width ?? 0) > 0
    readonly property bool onPaper: asking && !onSheet

    // Voice and screen reader say where "Yes" led back to.
    function comeBack(): void {
        const title = pages.page.title;
        // The focus on the heading says it too.
        if (!navigation.last || navigation.last instanceof Heading)
            kiosk.say(title, false);
        else
            kiosk.announce(title, false);
        // The page is not enabled again yet.
        Qt.callLater(navigation.restore);
    }

    function answer(): void {
        if (asking)
            kiosk.visit.stay();
    }

    onAskingChanged: {
        navigation.remembers = !asking;
        if (asking) {
            load(Qt.resolvedUrl("../StillTherePage.qml"), {
                "free": pages.page.sheetPlace,
                "kiosk": kiosk
            });
            pages.page.keepFree((item as StillTherePage).sheetTop);
        } else {
            unload();
        }
    }

    // On a sheet each control answers as well, however it is pressed.
    Connections {
        function onActed(): void {
            if (question.onSheet)
                Qt.callLater(question.answer);
        }

        target: TouchRules
    }
}
