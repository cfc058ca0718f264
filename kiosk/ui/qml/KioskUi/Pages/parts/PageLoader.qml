import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// Loads the page that a visit is on. It is there in the first frame and moves a little further: from
// the side to which a reader reads when it is opened, from the other one for Back.
FileLoader {
    id: loader

    required property KioskModel kiosk
    readonly property var files: ({
            "home": "HomePage.qml",
            "topic": "TopicPage.qml",
            "card": "CardPage.qml",
            "destination": "DestinationPage.qml",
            "places": "PlacesPage.qml",
            "help": "HelpPage.qml",
            "language": "LanguagePage.qml",
            "comfort": "ComfortPage.qml",
            "calm": "CalmPage.qml",
            "library": "LibraryPage.qml",
            "unsure": "UnsurePage.qml"
        })
    readonly property VisitorPage page: item as VisitorPage
    readonly property bool large: width * height > 3000 * 1500

    function turn(): void {
        load(Qt.resolvedUrl("../" + files[kiosk.visit.page]), {
            "kiosk": kiosk,
            "tab": kiosk.visit.tab
        });
    }

    // Tells where the visitor is on the page, which is about to be left.
    function leave(): void {
        if (page)
            kiosk.visit.leaveAt(page.tab, parts(page).map(one => one.contentY));
    }

    function parts(item: Item): list<ScrollArea> {
        let found = [];
        for (const child of item.children) {
            const part = child as ScrollArea;
            found = found.concat(part ? [part] : parts(child));
        }
        return found;
    }

    // Whether a control of the page can be touched at a place of the window.
    function hasControl(item: Item, place: point): bool {
        if (!item.visible || (item.clip && !item.contains(item.mapFromItem(null, place))))
            return false;
        if (item instanceof Touchable && item.contains(item.mapFromItem(null, place)))
            return true;
        return Array.from(item.children).some(child => hasControl(child, place));
    }

    transform: Translate {
        id: shift
    }

    onLoaded: {
        const places = kiosk.visit.scrolled;
        if (places.length > 0)
            parts(page).forEach((one, number) => one.returnTo(places[number] ?? 0));
        slide.stop();
        shift.x = 0;
        if (kiosk.visit.direction !== 0 && !Theme.reducedMotion && !(large && Theme.stutters))
            slide.restart();
    }

    NumberAnimation {
        id: slide

        duration: Theme.motion
        easing.type: Easing.OutCubic
        from: Theme.slide * loader.kiosk.visit.direction * (Theme.rightToLeft ? -1 : 1)
        property: "x"
        target: shift
        to: 0
    }

    // Large screens without a graphics card take longer than 17 ms for a frame.
    FrameAnimation {
        property real longest: 0

        running: slide.running && loader.large

        onRunningChanged: {
            if (!running && longest > 0.02)
                Theme.stutters = true;
            longest = 0;
        }
        // The first one has made the page.
        onTriggered: if (currentFrame > 1)
            longest = Math.max(longest, frameTime)
    }
}
