import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// The staff's console: one page between a strip, which shows that it is no visitor's page, and its
// bar. In English, left to right, in every language of the screen.
FocusScope {
    id: staffConsole

    required property KioskModel kiosk
    readonly property StaffModel staff: kiosk.staff as StaffModel
    readonly property string shown: staff?.page ?? ""
    readonly property var pages: ({
            "pin": "PinPage.qml",
            "closed": "MessagePage.qml",
            "message": "MessagePage.qml",
            "ask": "MessagePage.qml",
            "overview": "OverviewPage.qml",
            "sticks": "SticksPage.qml",
            "releases": "ReleasesPage.qml",
            "working": "WorkingPage.qml",
            "changes": "ChangesPage.qml",
            "tests": "TestsPage.qml",
            "touch": "TouchPage.qml",
            "colours": "ColoursPage.qml",
            "code": "CodePage.qml",
            "clean": "CleanPage.qml"
        })
    readonly property bool whole: kiosk.staffFillsScreen
    readonly property string warning: (staff?.secondsLeft ?? 0) > 0 ? "Closes in " + staff.secondsLeft + " s. Touch to stay." : ""
    readonly property string who: staff?.role ? "Staff console: " + staff.role : "Staff console"

    function turn(): void {
        if (!staff)
            return;
        TouchRules.turned();
        kiosk.readAloud.leave();
        page.load(Qt.resolvedUrl(pages[shown]), {
            "kiosk": kiosk,
            "staff": staff
        });
    }

    // Keys start at the heading, which tells screen readers of the page, and headphones hear it.
    function arrive(): void {
        navigation.start();
        kiosk.readAloud.showPage(page.item, false);
    }

    function typed(event: KeyEvent): void {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            event.accepted = true;
            navigation.longPart(page.item)?.page(event.key === Qt.Key_PageDown ? 1 : -1);
        } else if (shown === "pin" && event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            event.accepted = true;
            staff.pin.type(String(event.key - Qt.Key_0));
        } else if (shown === "pin" && event.key === Qt.Key_Backspace) {
            event.accepted = true;
            staff.pin.erase();
        } else if (shown === "pin" && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
            event.accepted = true;
            staff.pin.submit();
        }
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    focus: true
    Keys.forwardTo: navigation

    Keys.onPressed: event => staffConsole.typed(event)
    Component.onCompleted: turn()

    Connections {
        function onPageChanged(): void {
            staffConsole.turn();
        }

        target: staffConsole.staff
    }

    FocusNavigation {
        id: navigation

        loader: page
    }

    // Items below get no touch.
    TouchSurface {
        anchors.fill: parent
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    StaffStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        says: staffConsole.who
        visible: !staffConsole.whole && !Theme.compact
        warning: staffConsole.warning
    }

    FileLoader {
        id: page

        anchors.bottom: staffConsole.whole ? parent.bottom : bar.top
        anchors.bottomMargin: voiceBar.visible && !voiceBar.upright ? voiceBar.height : 0
        anchors.left: parent.left
        anchors.leftMargin: voiceBar.upright ? voiceBar.width : 0
        anchors.right: parent.right
        anchors.top: strip.visible ? strip.bottom : parent.top
        focus: true

        onLoaded: staffConsole.arrive()
    }

    VoiceBar {
        id: voiceBar

        anchors.bottom: bar.top
        anchors.left: parent.left
        height: upright ? bar.y - (strip.visible ? strip.height : 0) : implicitHeight
        kiosk: staffConsole.kiosk
        visible: kiosk.readAloud.on && !staffConsole.whole
        width: upright ? implicitWidth : parent.width

        onClosed: navigation.toHeading()
    }

    StaffBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        canGoBack: (staffConsole.staff?.inside ?? false) && staffConsole.shown !== "overview" && staffConsole.shown !== "working"
        visible: !staffConsole.whole
        action: Theme.compact && staffConsole.shown === "changes" ? "Apply" : ""
        says: Theme.compact ? staffConsole.warning || staffConsole.who : ""

        onActed: staffConsole.staff.content.apply()
        onBack: staffConsole.staff.back()
        onClose: staffConsole.staff.close()
    }
}
