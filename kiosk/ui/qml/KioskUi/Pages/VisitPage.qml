import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// What a visitor is in: one page between the emergency strip and the bar.
Item {
    id: visitPage

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
    readonly property ReadAloudModel readAloud: kiosk.readAloud
    readonly property Item spoken: readAloud.item as Item
    readonly property VisitorPage shown: page.item as VisitorPage
    property bool arrived: false

    function turn(): void {
        readAloud.leave();
        page.source = "";
        page.setSource(Qt.resolvedUrl(pages[kiosk.visit.page]), {
            "kiosk": kiosk
        });
    }

    // The visitor sees this page now: a screen reader, which does not see that it has turned, is
    // told its title, keys start at its heading, and the voice reads it.
    function arrive(): void {
        arrived = true;
        announcer.Accessible.announce(shown.title, Accessible.Polite);
        navigation.start();
        readAloud.turn(shown, shown.untranslated);
    }

    // After "Are you still there?": the voice too says where "Yes" led back to.
    function comeBack(): void {
        kiosk.announce(shown.title, false);
        // The page is not enabled again yet.
        Qt.callLater(navigation.restore);
    }

    enabled: kiosk.visit.state === "active"

    Keys.onDownPressed: navigation.move(true)
    Keys.onLeftPressed: navigation.move(Theme.rightToLeft)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            event.accepted = true;
            navigation.scroll(event.key === Qt.Key_PageDown ? 1 : -1);
        }
    }
    Keys.onRightPressed: navigation.move(!Theme.rightToLeft)
    Keys.onUpPressed: navigation.move(false)
    onSpokenChanged: navigation.reveal(spoken)
    Component.onCompleted: turn()

    FocusNavigation {
        id: navigation

        loader: page
    }

    Item {
        id: announcer

        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    // Other sizes move what has the focus.
    Timer {
        id: moved

        interval: 100

        onTriggered: navigation.reveal(navigation.focused)
    }

    Connections {
        function onChanged(): void {
            moved.restart();
        }

        target: visitPage.kiosk.screen
    }

    Connections {
        function onPageShown(): void {
            visitPage.turn();
        }

        function onStateChanged(): void {
            if (visitPage.kiosk.visit.state !== "active")
                return;
            if (visitPage.arrived)
                visitPage.comeBack();
            else
                visitPage.arrive();
        }

        target: visitPage.kiosk.visit
    }

    Loader {
        id: page

        anchors.bottom: bar.top
        anchors.bottomMargin: reader.visible && !reader.upright ? reader.height : 0
        anchors.left: parent.left
        anchors.leftMargin: reader.visible && reader.upright ? reader.width : 0
        anchors.right: parent.right
        anchors.top: strip.bottom

        onLoaded: {
            if (!Theme.reducedMotion)
                slide.restart();
            if (visitPage.kiosk.visit.state === "active")
                visitPage.arrive();
        }

        NumberAnimation {
            id: slide

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
        danger: visitPage.kiosk.frame.danger
        otherwise: visitPage.kiosk.frame.otherwise
    }

    ReadAloudBar {
        id: reader

        anchors.bottom: bar.top
        anchors.left: parent.left
        height: upright ? bar.y - strip.height : implicitHeight
        reading: visitPage.readAloud.reading
        visible: visitPage.readAloud.on
        voiceless: visitPage.readAloud.voiceless
        width: upright ? implicitWidth : parent.width

        onRepeated: visitPage.readAloud.repeat()
        onStopped: {
            visitPage.readAloud.stop();
            // The button that had the focus has gone with its bar.
            if (!(navigation.focused instanceof Touchable) || !navigation.focused.visible)
                navigation.toHeading();
        }
        onToggled: visitPage.readAloud.toggle()
    }

    ReadingHighlight {
        parent: visitPage.spoken
    }

    NavigationBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        hasLanguages: visitPage.kiosk.languages.count > 1
        page: visitPage.kiosk.visit.page

        onBack: visitPage.kiosk.visit.back()
        onComfort: visitPage.kiosk.visit.openComfort()
        onHelp: visitPage.kiosk.visit.help()
        onHide: visitPage.kiosk.visit.hide()
        onHome: visitPage.kiosk.visit.home()
        onLanguage: visitPage.kiosk.visit.openLanguages()
    }
}
