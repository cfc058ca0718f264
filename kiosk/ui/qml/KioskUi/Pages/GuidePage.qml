pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// The decoy as a library's own screen. Anybody may touch it: no page of it leads to a page of help,
// and only "Start" in the corner leads back to the start.
Rectangle {
    id: guide

    required property KioskModel kiosk
    readonly property GuideModel model: kiosk.guide
    readonly property LibraryModel library: model.library
    readonly property bool front: library.kind === ""
    readonly property string title: front ? library.name : words.page(library.kind, library.title)

    function turn(): void {
        TouchRules.turned();
        body.sourceComponent = null;
        body.sourceComponent = guidePage;
        // A screen reader says the title, as that of every page, and nothing of the page before.
        (front ? head.heading : (body.item as GuideBody).heading).forceActiveFocus(Qt.OtherFocusReason);
    }

    color: GuideColours.paper

    Component.onCompleted: {
        model.refresh();
        turn();
    }

    BuildingLine {
        id: words

        library: guide.library
    }

    Connections {
        function onPageShown(): void {
            guide.turn();
        }

        target: guide.model
    }

    // The clock, and what is on: an event that is over vanishes.
    Timer {
        interval: 1000
        repeat: true
        running: guide.visible

        onTriggered: guide.model.refresh()
    }

    // Hide is followed by three seconds in which nothing answers (HIDE_GRACE_SECONDS). A finger that
    // went down then does nothing later.
    Timer {
        interval: 3000
        objectName: "guard"
        running: true

        onTriggered: TouchRules.turned()
    }

    GuideHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        hasClock: guide.kiosk.shell.decoyClock
        library: guide.library
        now: words.now
    }

    Loader {
        id: body

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: head.bottom
    }

    Component {
        id: guidePage

        GuideBody {
            library: guide.library
            title: guide.title
            words: words

            onOpened: target => guide.model.open(target)
        }
    }

    GuideFoot {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        canGoBack: guide.model.canGoBack

        onBack: guide.model.back()
        onStarted: guide.kiosk.visit.leaveHidden()
    }
}
