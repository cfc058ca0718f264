import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The tabs of a low page, with More beside them. At the end More leads back to the number; it keeps
// its place, and a second touch does no harm.
Item {
    id: low

    required property DestinationModel model
    required property WayWords words
    required property ScrollArea area
    required property list<string> hidden
    readonly property list<string> shown: model.tabs.filter(tab => !hidden.includes(tab))

    implicitHeight: tabs.implicitHeight

    Tabs {
        id: tabs

        chosen: low.shown.indexOf(low.model.tab)
        least: Theme.px(102)
        // As the words of the bar.
        textSize: Math.min(Theme.textBody, Theme.px(36))
        names: low.shown.map(tab => low.words.shortNames[tab])
        width: parent.width - more.width - spacing
        x: Theme.rightToLeft ? parent.width - width : 0

        onPicked: index => {
            low.model.choose(low.shown[index]);
            low.area.turnTo(0, false);
        }
    }

    MoreButton {
        id: more

        anchors.right: parent.right
        height: tabs.implicitHeight
        icon: low.area.atEnd ? "arrow-up" : "arrow-down"
        name: low.area.atEnd ? qsTranslate("ScrollButtons", "Up") : qsTranslate("ScrollButtons", "More")
        objectName: low.area.atEnd ? "up" : "more"
        visible: low.area.overflows
        width: Theme.px(114)

        onActivated: {
            if (low.area.atEnd)
                low.area.turnTo(0, true);
            else
                low.area.page(1);
        }
    }
}
