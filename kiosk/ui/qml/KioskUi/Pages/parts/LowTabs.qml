import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The tabs of a low page, with More beside them. Beside the voice they are icons: a second row of
// words would take the place of the number. At the end More leads back to the number; it keeps
// its place, and a second touch does no harm.
Item {
    id: low

    required property DestinationModel model
    required property WayWords words
    required property ScrollArea area
    required property list<string> hidden
    readonly property int gap: Theme.px(long ? 6 : 10)
    readonly property list<string> shown: model.tabs.filter(tab => !hidden.includes(tab))

    // All tabs share one row.
    // What FontMetrics measures does not tell when its font changes: a binding has to name the font.
    readonly property bool long: ruler.font.pixelSize > 0 && ruler.advanceWidth(shown.map(tab => words.shortNames[tab]).join("")) + shown.length * 2 * Theme.px(12) + (shown.length - 1) * Theme.px(10) > width - Theme.px(114 + 10)

    // Not even as icons beside More: two rows, with More in the free cell of the second.
    readonly property bool folded: shown.length === 3 && width > 0 && width < 4 * Theme.target + 3 * gap

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
        iconsAlone: low.folded
        least: Theme.px(low.folded ? 92 : 102)
        // As the words of the bar.
        textSize: low.long ? Theme.textBar : ruler.font.pixelSize
        icons: low.shown.map(tab => low.words.tabIcons[tab])
        inset: Theme.px(low.long ? 3 : 12)
        shrinks: true
        spacing: low.gap
        most: low.folded ? 2 : 0
        names: low.shown.length < 2 ? [] : low.shown.map(tab => low.words.shortNames[tab])
        width: low.folded ? parent.width : parent.width - more.width - low.gap
        x: Theme.rightToLeft ? parent.width - width : 0

        onPicked: index => {
            low.model.choose(low.shown[index]);
            low.area.turnTo(0, false);
        }
    }

    MoreButton {
        id: more

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: low.folded ? tabs.tall : low.implicitHeight
        icon: low.area.atEnd ? "arrow-up" : "arrow-down"
        name: low.area.atEnd ? qsTranslate("ScrollButtons", "Up") : qsTranslate("ScrollButtons", "More")
        objectName: low.area.atEnd ? "up" : "more"
        visible: low.area.overflows
        width: low.folded ? Math.floor((low.width - low.gap) / 2) : Theme.px(low.long ? 92 : 114)

        onActivated: {
            if (low.area.atEnd)
                low.area.turnTo(0, true);
            else
                low.area.page(1);
        }
    }
}
