pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// Parts of a page of which one is shown, as tabs that fill the width. The chosen one has three
// signs: a thick edge, a soft fill, a bold word. Words do not move when the choice changes.
Item {
    id: tabs

    required property list<string> names
    // One to a name, left out where the words need the room.
    property list<string> icons: []
    property int chosen: 0
    // Index of the tab in the urgent colour; -1: none.
    property int urgent: -1
    // All of one width, whatever their words.
    property bool equal: false
    // Icons alone where the words would need a second row.
    property bool shrinks: false
    property bool iconsAlone: false
    // Icons side by side at most; 0: as many as fit.
    property int most: 0
    readonly property bool bare: (iconsAlone || shrinks && wordRows > 1) && icons.length === names.length
    property color accent: Theme.brand
    property color soft: Theme.brandSoft
    property int spacing: Theme.px(Theme.compact ? 10 : (close ? 14 : 24))
    property int textSize: Theme.textBody
    // Height that each has at least.
    property int least: Theme.px(Theme.compact ? 92 : 100)
    property int inset: Theme.px(Theme.compact || close ? 12 : 24)
    // Width of each name in bold, and of its longest word.
    property list<real> natural: []
    property real longestWord: 0
    readonly property real words: natural.reduce((sum, one) => sum + one, 0)
    // Closer together, so that each name keeps its line.
    readonly property bool close: words + (names.length * 72) * Theme.unit > width
    // Rows of tabs, and whether their words have a line each.
    readonly property int rows: bare ? Math.ceil(names.length / Math.max(1, most || Math.floor((width + spacing) / (Theme.target + spacing)))) : wordRows
    readonly property int wordRows: {
        for (let lines = 1; lines < names.length; lines++) {
            if (fits(Math.ceil(names.length / lines)))
                return lines;
        }
        return Math.max(1, names.length);
    }
    readonly property int columns: Math.ceil(names.length / rows)
    readonly property int cell: Math.floor((width - (columns - 1) * spacing) / Math.max(1, columns))
    // One row in which each name has one line.
    readonly property bool byWords: !equal && rows === 1 && words + 2 * inset * names.length + (names.length - 1) * spacing <= width
    readonly property real share: byWords ? (width - words - (names.length - 1) * spacing) / Math.max(1, names.length) : 0
    readonly property int iconRoom: Math.round(textSize * 1.3) + Theme.px(20)
    readonly property bool showsIcons: bare || icons.length === names.length && byWords && !Theme.compact && share >= 2 * inset + iconRoom
    property int tall: 0
    readonly property list<string> interfaceWords: [Accessible.name]

    signal picked(index: int)

    // Whether each name fits into a cell of that many columns, in two lines at most.
    function fits(across: int): bool {
        const inner = (width - (across - 1) * spacing) / across - 2 * inset;
        if (across === names.length && !equal && words + 2 * inset * across + (across - 1) * spacing <= width)
            return true;
        return longestWord <= inner && natural.every(one => one <= inner * 1.7);
    }

    function measure(): void {
        const found = [];
        let longest = 0;
        for (const name of names) {
            found.push(Math.max(widthOf(name), Theme.target - 2 * inset));
            longest = Math.max(longest, ...name.split(" ").map(word => widthOf(word)));
        }
        natural = found;
        longestWord = longest;
    }

    // Nastaliq writes the end of a word back under it: the ink is wider than the advance.
    function widthOf(name: string): real {
        ruler.text = name;
        return Math.ceil(Math.max(ruler.advanceWidth, ruler.boundingRect.width));
    }

    function level(): void {
        let most = 0;
        for (let i = 0; i < repeater.count; i++)
            most = Math.max(most, (repeater.itemAt(i) as Tab)?.needed ?? 0);
        tall = most;
    }

    function edgeOf(index: int): real {
        if (!byWords)
            return (index % columns) * (cell + spacing);
        return natural.slice(0, index).reduce((sum, one) => sum + one + share + spacing, 0);
    }

    Accessible.name: qsTr("Parts of this page")
    Accessible.role: Accessible.PageTabList
    implicitHeight: rows * tall + (rows - 1) * spacing

    Component.onCompleted: measure()
    onNamesChanged: measure()
    onTextSizeChanged: measure()

    TextMetrics {
        id: ruler

        font.family: Theme.family
        font.pixelSize: tabs.textSize
        font.weight: Font.Bold

        onFontChanged: remeasuring?.restart()
    }

    // A later call would come when the tabs have gone with their page.
    Timer {
        id: remeasuring

        interval: 0

        onTriggered: tabs.measure()
    }

    Repeater {
        id: repeater

        model: tabs.names

        onCountChanged: tabs.level()

        Tab {
            height: tabs.tall
            width: Math.floor(tabs.byWords ? tabs.natural[index] + tabs.share : tabs.cell)
            x: Theme.rightToLeft ? tabs.width - width - tabs.edgeOf(index) : tabs.edgeOf(index)
            y: tabs.byWords ? 0 : Math.floor(index / tabs.columns) * (tabs.tall + tabs.spacing)

            onActivated: tabs.picked(index)
            onNeededChanged: tabs.level()
        }
    }

    component Tab: Touchable {
        id: tab

        required property int index
        required property string modelData
        readonly property bool isChosen: index === tabs.chosen
        readonly property bool isUrgent: index === tabs.urgent
        readonly property int needed: Math.max(tabs.least, tabs.bare ? 0 : Math.ceil(word.implicitHeight) + Theme.px(20))
        readonly property list<string> interfaceWords: [Accessible.description]

        // Also in words: Orca says no state of a tab.
        Accessible.description: isChosen ? qsTr("Chosen") : ""
        Accessible.role: Accessible.PageTab
        Accessible.selectable: true
        Accessible.selected: isChosen
        name: modelData

        ControlFrame {
            anchors.fill: parent
            border.color: tab.isUrgent ? Theme.urgent : (tab.isChosen || tab.pressed ? tabs.accent : Theme.edge)
            chosen: tab.isChosen
            pressed: tab.pressed
            radius: tab.radius
            soft: tab.isUrgent ? Theme.urgentSoft : tabs.soft
        }

        Row {
            anchors.centerIn: parent
            // The first stroke of Nastaliq leans out of its word, further than Qt measures.
            anchors.horizontalCenterOffset: Theme.tallScript && !tabs.bare ? Math.round(tabs.textSize * 0.15) : 0
            spacing: Theme.px(20)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: tabs.accent
                name: tabs.showsIcons ? tabs.icons[tab.index] ?? "" : ""
                size: Math.round(tabs.textSize * 1.3)
                visible: tabs.showsIcons
            }

            BodyText {
                id: word

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: tab.isUrgent ? Theme.urgent : Theme.ink
                font.pixelSize: tabs.textSize
                font.weight: tab.isChosen ? Font.Bold : Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                lineHeight: Theme.lineHeading
                text: tab.modelData
                visible: !tabs.bare
                width: tabs.showsIcons ? tabs.natural[tab.index] + Theme.px(4) : tab.width - tabs.inset
            }
        }
    }
}
