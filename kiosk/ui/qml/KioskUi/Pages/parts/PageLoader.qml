import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// Loads the page that a visit is on, which slides in. Its upper anchor must be set.
FileLoader {
    id: loader

    required property KioskModel kiosk
    readonly property var files: ({
            "home": "HomePage.qml",
            "topic": "TopicPage.qml",
            "card": "CardPage.qml",
            "destination": "DestinationPage.qml",
            "help": "HelpPage.qml",
            "language": "LanguagePage.qml",
            "comfort": "ComfortPage.qml"
        })
    readonly property VisitorPage page: item as VisitorPage

    function turn(): void {
        load(Qt.resolvedUrl("../" + files[kiosk.visit.page]), {
            "kiosk": kiosk
        });
    }

    onLoaded: if (!Theme.reducedMotion)
        slide.restart()

    NumberAnimation {
        id: slide

        duration: Theme.motion
        easing.type: Easing.OutCubic
        from: Theme.slide
        property: "anchors.topMargin"
        target: loader
        to: 0
    }
}
