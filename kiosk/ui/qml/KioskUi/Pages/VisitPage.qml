import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// A visit: one page between the emergency strip and the bar; in front of it, or in its place, "Are
// you still there?". Strip and bar stay as they are.
Item {
    id: visitPage

    required property KioskModel kiosk
    readonly property ReadAloudModel readAloud: kiosk.readAloud
    readonly property Item spoken: readAloud.item as Item
    readonly property string tint: pageLoader.page?.tint ?? ""
    readonly property rect voicePlace: pageLoader.page?.voicePlace ?? Qt.rect(0, 0, 0, 0)
    readonly property bool voiceInPage: pageLoader.page?.holdsVoice ?? false
    readonly property bool split: kiosk.screen.lowTop > 0
    property bool arrived: false

    function turn(): void {
        arrived = false;
        // Not when the page is made for the next visitor: a finger may be on the attract screen.
        if (kiosk.visit.state === "active" || question.asking)
            TouchRules.turned();
        readAloud.leave();
        pageLoader.turn();
    }

    // The visitor sees this page now: keys start at its heading, which tells screen readers of the
    // page (an announcement besides would say it twice), and the voice reads it.
    function arrive(): void {
        arrived = true;
        navigation.start();
        readAloud.showPage(pageLoader.page, pageLoader.page.untranslated);
    }

    // At one key all of the page is heard.
    function readWhole(): void {
        if (readAloud.on)
            readAloud.repeat();
        else if (kiosk.listening())
            wholePage.read(readAloud.pageText());
    }

    Keys.forwardTo: navigation

    Keys.onPressed: event => {
        if (question.asking)
            return;
        if (event.key === Qt.Key_F2) {
            event.accepted = true;
            readWhole();
        } else if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            event.accepted = true;
            navigation.scroll(event.key === Qt.Key_PageDown ? 1 : -1);
        }
    }
    onSpokenChanged: {
        navigation.reveal(spoken);
        pageLoader.page?.bring(spoken);
    }
    Component.onCompleted: turn()

    FocusNavigation {
        id: navigation

        loader: pageLoader
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    WholePage {
        id: wholePage

        anchors.fill: pageLoader
    }

    // Other sizes move the item that has the focus.
    Connections {
        function onChanged(): void {
            navigation.revealLater();
        }

        target: visitPage.kiosk.screen
    }

    Connections {
        function onPageLeft(): void {
            pageLoader.leave();
        }

        function onPageShown(): void {
            visitPage.turn();
        }

        function onStateChanged(): void {
            if (visitPage.kiosk.visit.state !== "active")
                return;
            if (visitPage.arrived)
                question.comeBack();
            else
                visitPage.arrive();
        }

        target: visitPage.kiosk.visit
    }

    LowerGround {
        height: bar.y - y
        keys: reachKeys.implicitHeight
        low: visitPage.kiosk.screen.lowTop
        pageTop: strip.height
        width: parent.width
    }

    PageLoader {
        id: pageLoader

        anchors.bottom: bar.top
        anchors.bottomMargin: voiceBar.visible && !voiceBar.upright && !visitPage.voiceInPage ? voiceBar.height : 0
        anchors.left: parent.left
        anchors.leftMargin: voiceBar.upright ? voiceBar.width : 0
        anchors.right: parent.right
        anchors.top: strip.bottom
        enabled: !question.onPaper
        kiosk: visitPage.kiosk
        visible: !question.onPaper

        onLoaded: if (visitPage.kiosk.visit.state === "active")
            visitPage.arrive()
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: strip.bottom
        color: TopicColours.icon(visitPage.tint)
        height: Theme.topicBand
        objectName: "topicBand"
        visible: visitPage.tint !== "" && pageLoader.visible
    }

    EmergencyStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        danger: visitPage.kiosk.shell.danger
        isTaken: place => pageLoader.hasControl(pageLoader, place)
        // In the upper part of a split page it is out of reach: see ReachKeys.
        opens: visitPage.kiosk.screen.lowTop === 0
        otherwise: visitPage.kiosk.shell.otherwise

        onOpened: visitPage.kiosk.visit.openEmergency()
    }

    VoiceBar {
        id: voiceBar

        anchors.left: parent.left
        // An anchor that is let go leaves it where it was.
        anchors.leftMargin: {
            if (!visitPage.voiceInPage)
                return 0;
            return Theme.rightToLeft ? parent.width - visitPage.voicePlace.x - visitPage.voicePlace.width : visitPage.voicePlace.x;
        }
        enabled: !question.onPaper
        height: upright ? bar.y - strip.height : (visitPage.voiceInPage ? visitPage.voicePlace.height : implicitHeight)
        kiosk: visitPage.kiosk
        width: visitPage.voiceInPage ? visitPage.voicePlace.width : (upright ? implicitWidth : parent.width)
        y: visitPage.voiceInPage ? pageLoader.y + visitPage.voicePlace.y : bar.y - height

        // The button that had the focus has gone with its bar.
        onClosed: if (!(navigation.focused instanceof Touchable) || !navigation.focused.visible)
            navigation.toHeading()
    }

    ReadingHighlight {
        parent: visitPage.spoken ?? (Theme.marksFocus ? navigation.text : null)
    }

    StillThereLoader {
        id: question

        anchors.fill: pageLoader
        kiosk: visitPage.kiosk
        navigation: navigation
        pages: pageLoader
    }

    ReachKeys {
        id: reachKeys

        // On plain paper there is nothing to turn.
        reader: question.onPaper ? null : (pageLoader.page?.reader ?? null)
        visible: visitPage.split
        width: parent.width
        y: visitPage.kiosk.screen.lowTop

        onEmergency: visitPage.kiosk.visit.openEmergency()
    }

    NavigationBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        hasLanguages: visitPage.kiosk.languages.count > 1
        hasVoice: visitPage.readAloud.available
        listening: visitPage.readAloud.on || visitPage.readAloud.offersHeadphones
        page: visitPage.kiosk.visit.page

        onBack: visitPage.kiosk.visit.back()
        onComfort: visitPage.kiosk.visit.openComfort()
        onHelp: visitPage.kiosk.visit.help()
        onHide: visitPage.kiosk.visit.hide()
        onHome: visitPage.kiosk.visit.home()
        onListen: visitPage.readAloud.listen()
        onLanguage: visitPage.kiosk.visit.openLanguages()
    }
}
