pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// In the lower part of a split place to get help: the ways to reach it, who answers now instead, and
// "I have got it".
ScrollArea {
    id: low

    required property KioskModel kiosk
    required property DestinationModel model
    required property WayWords words
    // What the tabs show.
    required property ScrollArea area
    required property bool offersDone

    signal done

    rail: true
    spacing: Theme.gapList

    Tabs {
        chosen: low.model.tabs.indexOf(low.model.tab)
        icons: low.words.icons
        names: low.words.names
        visible: low.model.tabs.length > 1
        width: parent.width

        onPicked: index => {
            low.model.choose(low.model.tabs[index]);
            low.area.turnTo(0, false);
        }
    }

    Loader {
        active: ["call", "text"].includes(low.model.tab) && low.model.opening.insteadCount > 0
        visible: active
        width: parent.width

        sourceComponent: OpenInstead {
            kiosk: low.kiosk
            model: low.model
        }
    }

    Button {
        name: qsTranslate("NoPhone", "I have got it, clear the screen")
        objectName: "done"
        outline: true
        visible: low.offersDone
        wraps: true
        width: Math.min(parent.width, implicitWidth)

        onActivated: low.done()
    }
}
