pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import KioskBackend
import KioskUi.Components
import KioskUi.Pages
import KioskUi.Theme

// The window: one page between the emergency strip and the bar, or one of the whole screens.
Window {
    id: window

    required property KioskModel kiosk
    required property bool fullScreen
    readonly property bool visiting: kiosk.state === "active" || kiosk.state === "asking"

    function turn(): void {
        page.sourceComponent = null;
        if (visiting)
            page.sourceComponent = pages.choose(kiosk.page);
    }

    color: Theme.paper
    height: fullScreen ? Screen.height : 1080
    title: "Signpost"
    visibility: fullScreen ? Window.FullScreen : Window.Windowed
    visible: true
    width: fullScreen ? Screen.width : 1920

    onVisitingChanged: turn()

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

    Connections {
        function onPageShown(): void {
            window.turn();
        }

        target: window.kiosk
    }

    Item {
        anchors.fill: parent
        enabled: window.kiosk.state === "active"
        visible: window.visiting

        Loader {
            id: page

            active: window.visiting
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
            danger: window.kiosk.frame.danger
            otherwise: window.kiosk.frame.otherwise
        }

        Bar {
            id: bar

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            page: window.kiosk.page

            onBack: window.kiosk.back()
            onHelp: window.kiosk.help()
            onHide: window.kiosk.hide()
            onHome: window.kiosk.home()
        }
    }

    QtObject {
        id: pages

        function choose(name: string): Component {
            switch (name) {
            case "topic":
                return topicPage;
            case "card":
                return cardPage;
            case "destination":
                return destinationPage;
            case "help":
                return helpPage;
            default:
                return homePage;
            }
        }
    }

    Component {
        id: homePage

        HomePage {
            model: window.kiosk.homePage

            onOpenTopic: topic => window.kiosk.openTopic(topic)
        }
    }

    Component {
        id: topicPage

        TopicPage {
            model: window.kiosk.topicPage

            onOpenCard: card => window.kiosk.openCard(card)
            onOpenDestination: place => window.kiosk.openDestination(place)
        }
    }

    Component {
        id: cardPage

        CardPage {
            model: window.kiosk.cardPage

            onOpenCard: card => window.kiosk.openCard(card)
            onOpenDestination: place => window.kiosk.openDestination(place)
        }
    }

    Component {
        id: destinationPage

        DestinationPage {
            model: window.kiosk.destinationPage
        }
    }

    Component {
        id: helpPage

        HelpPage {
            frame: window.kiosk.frame
        }
    }

    Loader {
        active: window.kiosk.state === "attract"
        anchors.fill: parent

        sourceComponent: AttractPage {
            frame: window.kiosk.frame

            onStarted: window.kiosk.start()
        }
    }

    Loader {
        active: window.kiosk.state === "asking"
        anchors.fill: parent

        sourceComponent: StillThere {
            secondsLeft: window.kiosk.secondsLeft

            onCleared: window.kiosk.clear()
            onKept: window.kiosk.keep()
        }
    }

    Loader {
        active: window.kiosk.state === "hidden"
        anchors.fill: parent

        sourceComponent: HiddenPage {
            frame: window.kiosk.frame

            onDismissed: window.kiosk.leaveHidden()
        }
    }

    Loader {
        active: window.kiosk.state === "fault"
        anchors.fill: parent

        sourceComponent: FaultPage {}
    }
}
