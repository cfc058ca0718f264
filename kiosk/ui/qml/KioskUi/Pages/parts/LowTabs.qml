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

    // All tabs share one row: a second one would take the place of the number.
    readonly property bool long: ruler.advanceWidth(shown.map(tab => words.shortNames[tab]).join("")) + shown.length * 2 * Theme.px(12) + (shown.length - 1) * tabs.spacing > width - Theme.px(114) - tabs.spacing

    implicitHeight: Math.max(tabs.implicitHeight, Theme.px(102))

    FontMetrics {
        id: ruler

        font.family: Theme.family
        font.pixelSize: Math.min(Theme.textBody, Theme.px(36))
        font.weight: Font.Bold
    }

    Tabs {
        id: tabs

        chosen: low.shown.indexOf(low.model.tab)
        least: Theme.px(102)
        // As the words of the bar.
        textSize: low.long ? Theme.textBar : ruler.font.pixelSize
        inset: Theme.px(low.long ? 5 : 12)
        names: low.shown.length < 2 ? [] : low.shown.map(tab => low.words.shortNames[tab])
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
        height: low.implicitHeight
        icon: low.area.atEnd ? "arrow-up" : "arrow-down"
        name: low.area.atEnd ? qsTranslate("ScrollButtons", "Up") : qsTranslate("ScrollButtons", "More")
        objectName: low.area.atEnd ? "up" : "more"
        visible: low.area.overflows
        width: Theme.px(low.long ? 92 : 114)

        onActivated: {
            if (low.area.atEnd)
                low.area.turnTo(0, true);
            else
                low.area.page(1);
        }
    }
}
