import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// A visit: one page between the emergency strip and the bar; in front of it "Are you still there?",
// which leaves "Hide this" free.
Item {
    id: visitPage

    required property KioskModel kiosk
    readonly property ReadAloudModel readAloud: kiosk.readAloud
    readonly property Item spoken: readAloud.item as Item
    readonly property bool asking: kiosk.visit.state === "asking"
    property bool arrived: false

    function turn(): void {
        TouchRules.turned();
        readAloud.leave();
        pageLoader.turn();
    }

    // The visitor sees this page now: its title is announced to screen readers, keys start at its
    // heading, and the voice reads it.
    function arrive(): void {
        arrived = true;
        announcer.Accessible.announce(pageLoader.page.title, Accessible.Polite);
        navigation.start();
        readAloud.showPage(pageLoader.page, pageLoader.page.untranslated);
    }

    // After "Are you still there?": the voice too says where "Yes" led back to.
    function comeBack(): void {
        kiosk.announce(pageLoader.page.title, false);
        // The page is not enabled again yet.
        Qt.callLater(navigation.restore);
    }

    Keys.forwardTo: navigation

    Keys.onPressed: event => {
        if (!asking && (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp)) {
            event.accepted = true;
            navigation.scroll(event.key === Qt.Key_PageDown ? 1 : -1);
        }
    }
    onAskingChanged: {
        navigation.remembers = !asking;
        if (asking)
            question.setSource("StillTherePage.qml", {
                "below": Qt.binding(() => bar.height),
                "kiosk": kiosk
            });
        else
            question.source = "";
    }
    onSpokenChanged: navigation.reveal(spoken)
    Component.onCompleted: turn()

    FocusNavigation {
        id: navigation

        loader: pageLoader
    }

    Item {
        id: announcer

        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    // Other sizes move the item that has the focus.
    Connections {
        function onChanged(): void {
            navigation.revealLater();
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

    PageLoader {
        id: pageLoader

        anchors.bottom: bar.top
        anchors.bottomMargin: voiceBar.visible && !voiceBar.upright ? voiceBar.height : 0
        anchors.left: parent.left
        anchors.leftMargin: voiceBar.upright ? voiceBar.width : 0
        anchors.right: parent.right
        anchors.top: strip.bottom
        enabled: !visitPage.asking
        kiosk: visitPage.kiosk

        onLoaded: if (visitPage.kiosk.visit.state === "active")
            visitPage.arrive()
    }

    EmergencyStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        enabled: !visitPage.asking
        danger: visitPage.kiosk.shell.danger
        otherwise: visitPage.kiosk.shell.otherwise
    }

    VoiceBar {
        id: voiceBar

        anchors.bottom: bar.top
        anchors.left: parent.left
        enabled: !visitPage.asking
        height: upright ? bar.y - strip.height : implicitHeight
        kiosk: visitPage.kiosk
        width: upright ? implicitWidth : parent.width

        // The button that had the focus has gone with its bar.
        onClosed: if (!(navigation.focused instanceof Touchable) || !navigation.focused.visible)
            navigation.toHeading()
    }

    ReadingHighlight {
        parent: visitPage.spoken
    }

    Loader {
        id: question

        anchors.fill: parent
    }

    NavigationBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        asking: visitPage.asking
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
