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
    readonly property ReadAloudModel readAloud: kiosk.readAloud
    readonly property Item spoken: readAloud.item as Item
    readonly property Item focused: Window.activeFocusItem
    // What had the focus last, for after "Are you still there?".
    property Item before: null
    property bool arrived: false
    // A page begins at its top, also where a notice stands above its heading.
    property bool arriving: false
    // Whose text is in another language than the visitor's.
    readonly property bool untranslated: ({
            "card": kiosk.cardPage.notice,
            "destination": kiosk.destinationPage.notice
        })[kiosk.visit.page] === "missing"

    function turn(): void {
        readAloud.leave();
        page.source = "";
        page.setSource(Qt.resolvedUrl(pages[kiosk.visit.page]), {
            "kiosk": kiosk
        });
    }

    // The visitor sees this page now: keys start at its heading, and the voice reads it.
    function arrive(): void {
        arrived = true;
        arriving = true;
        (heading(page.item as Item) ?? page).forceActiveFocus(Qt.OtherFocusReason);
        arriving = false;
        readAloud.turn(page.item as QtObject, untranslated);
    }

    // Later: the page is not enabled again yet when the question goes.
    function comeBack(): void {
        before?.forceActiveFocus(Qt.OtherFocusReason);
    }

    function heading(item: Item): Item {
        for (let i = 0; item && i < item.children.length; i++) {
            const child = item.children[i] as Item;
            const found = !child.visible ? null : child instanceof Heading ? child : heading(child);
            if (found)
                return found;
        }
        return null;
    }

    // Shows what has the focus or is being spoken, wherever it stands on a long page.
    function reveal(item: Item): void {
        for (let around = item?.parent; around; around = around.parent)
            (around as ScrollArea)?.bring(item);
    }

    function move(forward: bool): void {
        const next = (focused ?? page).nextItemInFocusChain(forward);
        next?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // A page at a time: the part with the focus, else the first one that is too long.
    function scroll(direction: int): void {
        let part = null;
        for (let around = focused; around && !part?.overflows; around = around.parent)
            part = around as ScrollArea;
        (part?.overflows ? part : longPart(page.item as Item))?.page(direction);
    }

    function longPart(item: Item): ScrollArea {
        for (let i = 0; item && i < item.children.length; i++) {
            const child = item.children[i] as Item;
            const part = child as ScrollArea;
            const found = child.visible && part?.overflows ? part : longPart(child);
            if (found)
                return found;
        }
        return null;
    }

    enabled: kiosk.visit.state === "active"

    Keys.onDownPressed: move(true)
    Keys.onLeftPressed: move(Theme.rightToLeft)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            event.accepted = true;
            scroll(event.key === Qt.Key_PageDown ? 1 : -1);
        }
    }
    Keys.onRightPressed: move(!Theme.rightToLeft)
    Keys.onUpPressed: move(false)
    onFocusedChanged: if (kiosk.visit.state === "active" && (focused instanceof Touchable || focused instanceof Heading)) {
        before = focused;
        if (!arriving)
            reveal(focused);
    }
    onSpokenChanged: reveal(spoken)
    Component.onCompleted: turn()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    // Other sizes move what has the focus.
    Timer {
        id: moved

        interval: 100

        onTriggered: visit.reveal(visit.focused)
    }

    Connections {
        function onChanged(): void {
            moved.restart();
        }

        target: visit.kiosk.screen
    }

    Connections {
        function onPageShown(): void {
            visit.turn();
        }

        function onStateChanged(): void {
            if (visit.kiosk.visit.state !== "active")
                return;
            if (visit.arrived)
                Qt.callLater(visit.comeBack);
            else
                visit.arrive();
        }

        target: visit.kiosk.visit
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
            if (visit.kiosk.visit.state === "active")
                visit.arrive();
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
        danger: visit.kiosk.frame.danger
        otherwise: visit.kiosk.frame.otherwise
    }

    ReadAloudBar {
        id: reader

        anchors.bottom: bar.top
        anchors.left: parent.left
        height: upright ? bar.y - strip.height : implicitHeight
        reading: visit.readAloud.reading
        visible: visit.readAloud.on
        voiceless: visit.readAloud.voiceless
        width: upright ? implicitWidth : parent.width

        onRepeated: visit.readAloud.repeat()
        onStopped: {
            visit.readAloud.stop();
            // The button that had the focus has gone with its bar.
            if (!(visit.focused instanceof Touchable) || !visit.focused.visible)
                (visit.heading(page.item as Item) ?? page).forceActiveFocus(Qt.OtherFocusReason);
        }
        onToggled: visit.readAloud.toggle()
    }

    ReadingHighlight {
        parent: visit.spoken
    }

    NavigationBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        hasLanguages: visit.kiosk.languages.count > 1
        page: visit.kiosk.visit.page

        onBack: visit.kiosk.visit.back()
        onComfort: visit.kiosk.visit.openComfort()
        onHelp: visit.kiosk.visit.help()
        onHide: visit.kiosk.visit.hide()
        onHome: visit.kiosk.visit.home()
        onLanguage: visit.kiosk.visit.openLanguages()
    }
}
