import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// What a visitor is in: one page between the emergency strip and the bar.
Item {
    id: visit

    required property KioskModel kiosk
    readonly property var pages: ({
            "home": "HomePage.qml",
            "topic": "TopicPage.qml",
            "card": "CardPage.qml",
            "destination": "DestinationPage.qml",
            "help": "HelpPage.qml",
            "language": "LanguagePage.qml",
            "comfort": "ComfortPage.qml"
        })

    function turn(): void {
        page.source = "";
        page.setSource(Qt.resolvedUrl(pages[kiosk.page]), {
            "kiosk": kiosk
        });
    }

    enabled: kiosk.state === "active"

    Component.onCompleted: turn()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Connections {
        function onPageShown(): void {
            visit.turn();
        }

        target: visit.kiosk
    }

    Loader {
        id: page

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: strip.bottom

        onLoaded: if (!Theme.reducedMotion)
            arrive.restart()

        NumberAnimation {
            id: arrive

            duration: Theme.motion
            easing.type: Easing.OutCubic
            from: Theme.slide
            property: "anchors.topMargin"
            target: page
            to: 0
        }
    }

    EmergencyStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        danger: visit.kiosk.frame.danger
        otherwise: visit.kiosk.frame.otherwise
    }

    Bar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        hasLanguages: visit.kiosk.languageCount > 1
        page: visit.kiosk.page

        onBack: visit.kiosk.back()
        onComfort: visit.kiosk.openComfort()
        onHelp: visit.kiosk.help()
        onHide: visit.kiosk.hide()
        onHome: visit.kiosk.home()
        onLanguage: visit.kiosk.openLanguages()
    }
}
