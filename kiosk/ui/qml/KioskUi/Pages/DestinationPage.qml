pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// A place to get help: by the ways to reach it, the number or address first; the code beside, on an
// upright screen below.
VisitorPage {
    id: destination

    readonly property DestinationModel model: kiosk.destinationPage
    // But for what the bundle says of the place.
    readonly property bool isInterfaceText: true
    readonly property bool beside: !Theme.portrait && (model.payload !== "" || week)
    readonly property bool week: model.opening.closed && model.opening.weekCount > 0
    // Who listens hears the number first, and each thing once.
    readonly property list<string> readFirst: ["name", "number", "text", "address", "qr", "camera"]
    readonly property int inset: Theme.px(Theme.dense ? 8 : (Theme.compact ? 12 : 24))
    readonly property int panelTop: Theme.px(Theme.dense ? 6 : (Theme.compact ? 18 : 56))
    readonly property int panelHeight: height - panelTop - (Theme.dense ? panelTop : Theme.marginEnd)
    // On a low page in headphone mode, which takes a part of the width, a code is 60 mm still.
    readonly property int codeSide: Theme.dense ? Math.min(panelHeight - 8, Math.max(Math.round(width * 0.41), Theme.px(410))) : Math.min(Theme.px(Theme.compact ? (Theme.portrait ? 400 : 590) : Theme.portrait ? 640 : 618), panelHeight - 2 * inset)
    readonly property int panelWidth: Math.max(Theme.dense ? 0 : Math.round(width * Theme.asideShare), codeSide + 2 * (Theme.dense ? 4 : inset))
    readonly property bool lowTabs: Theme.dense && !Theme.portrait && (model.tabs.length > 1 || beside)
    // A low page has room for three; what the others say is under More.
    readonly property list<string> hiddenTabs: lowTabs ? ["email", "text"].filter((name, index) => model.tabs.includes(name) && model.tabs.length - index > 3) : []
    readonly property int column: beside ? width - panelWidth - 2 * Theme.marginSide - Theme.px(Theme.dense ? 18 : (Theme.compact ? 28 : 80)) : width - 2 * Theme.marginSide
    // A sheet leaves the code free; where the code is as low as the page, it is in the other column.
    readonly property int sheetHeight: Theme.px(Theme.portrait ? 320 : 322)
    readonly property bool sheetFits: Theme.portrait || !side.active || (!Theme.dense && panelTop + inset + codeSide < height - sheetHeight)
    readonly property bool offersDone: model.tab === "call" && !model.emergency

    function keepFree(limit: int): void {
        facts.keepFree(limit);
    }

    sheetPlace: {
        if (sheetFits)
            return Qt.rect(0, height - sheetHeight, width, sheetHeight);
        // Two lines of Nastaliq need more than the tabs.
        const top = lowTabs ? low.y - Theme.px(Theme.tallScript ? 60 : 8) : height - Theme.px(Theme.dense ? 126 : (Theme.tallScript ? 170 : 150));
        return Qt.rect(0, top, Theme.marginSide + column + Theme.px(8), height - top);
    }
    reader: facts
    title: model.name
    untranslated: model.notice === "missing"

    // Back leads to the tab on which the visitor was.
    Component.onCompleted: model.choose(model.tabs[tab] ?? "")

    Connections {
        function onTabChanged(): void {
            destination.tab = Math.max(0, destination.model.tabs.indexOf(destination.model.tab));
            facts.turnTo(0, false);
            // The voice reads the tab as a page of its own.
            if (destination.kiosk.visit.page === "destination" && destination.model.tab !== "")
                destination.kiosk.readAloud.showPage(destination, destination.untranslated);
        }

        target: destination.model
    }

    WayWords {
        id: wayWords

        brief: destination.lowTabs
        model: destination.model
    }

    DestinationFacts {
        id: facts

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        bare: destination.lowTabs || Theme.split
        captioned: (side.item as CodePanel)?.captioned ?? false
        codeSide: destination.codeSide
        height: Theme.split ? Theme.readingEnd - Theme.gapList : (destination.lowTabs ? low.y - Theme.px(8) : parent.height)
        hiddenTabs: destination.hiddenTabs
        kiosk: destination.kiosk
        lowTabs: destination.lowTabs || Theme.split
        model: destination.model
        offersDone: destination.offersDone && !done.active && !Theme.split
        upright: Theme.portrait
        width: destination.column
        words: wayWords

        onDone: destination.kiosk.visit.endVisit()
    }

    Loader {
        id: low

        active: destination.lowTabs
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.marginEnd
        anchors.left: facts.left
        visible: active
        width: facts.width

        sourceComponent: LowTabs {
            area: facts
            hidden: destination.hiddenTabs
            model: destination.model
            words: wayWords
        }
    }

    Loader {
        active: Theme.split
        height: destination.height - Theme.marginEnd - y
        visible: active
        width: facts.width
        x: facts.x
        y: Theme.controlsTop

        sourceComponent: LowWays {
            area: facts
            kiosk: destination.kiosk
            model: destination.model
            offersDone: destination.offersDone
            words: wayWords

            onDone: destination.kiosk.visit.endVisit()
        }
    }

    Loader {
        id: side

        active: destination.beside
        anchors.right: parent.right
        anchors.rightMargin: Theme.dense ? Theme.px(28) : Theme.marginSide
        height: destination.panelHeight
        sourceComponent: destination.week ? weekPanel : codePanel
        width: destination.panelWidth
        y: destination.panelTop
    }

    Loader {
        id: done

        // Below the code and its words, where they leave room.
        readonly property CodePanel panel: side.item as CodePanel
        readonly property int air: Theme.px(32)

        active: panel !== null && panel.captioned && destination.model.tab === "call" && panel.height - panel.implicitHeight >= height + 2 * air - destination.inset
        anchors.horizontalCenter: side.horizontalCenter
        height: Theme.px(96)
        width: side.width - 2 * air
        y: destination.panelTop + destination.panelHeight - height - air

        sourceComponent: Button {
            name: qsTranslate("NoPhone", "I have got it, clear the screen")
            objectName: "done"
            outline: true
            // Its ground is light in every theme.
            edge: Theme.light ? Theme.edge : Theme.codeDark
            ring: Theme.codeDark
            wraps: true

            onActivated: destination.kiosk.visit.endVisit()
        }
    }

    Component {
        id: codePanel

        CodePanel {
            inset: Theme.dense ? Math.floor((destination.panelHeight - side) / 2) : destination.inset
            model: destination.model
            most: destination.panelHeight
            side: destination.codeSide
            words: wayWords
        }
    }

    Component {
        id: weekPanel

        WeekPanel {
            model: destination.model
            most: destination.panelHeight
        }
    }
}
