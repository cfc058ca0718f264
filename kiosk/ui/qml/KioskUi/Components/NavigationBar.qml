pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// The same controls in the same order on every page, in cells that never move; on a narrow screen in
// two rows. "Hide this" is last, at the page's margin.
Rectangle {
    id: bar

    required property string page
    property bool hasLanguages: false
    property bool hasVoice: false
    // Pages are read aloud.
    property bool listening: false
    readonly property bool folded: Theme.portrait && Theme.compact
    readonly property var cells: [backButton, homeButton].concat(hasVoice ? [listenButton] : [], hasLanguages ? [languageButton] : [], [easierButton, aboutButton])
    readonly property string words: cells.map(cell => cell?.name).join(" ")
    readonly property int gap: Theme.gapBar
    readonly property int across: folded ? 4 : cells.length
    readonly property int sides: folded ? 2 * Theme.marginSide : Theme.marginBar + Theme.marginSide + Theme.px(Theme.compact ? 12 : 20)
    readonly property int wideHide: Math.max(hideButton.neededBeside, Theme.hideWidth, Math.round(width * 0.175))
    // The icon of "Hide this" is above its word where even icons alone leave no room beside it.
    readonly property bool narrow: !folded && total(1) > width - sides - wideHide
    readonly property int hideWidth: narrow ? Math.max(hideButton.needed, Math.ceil(Theme.target * 1.2)) : wideHide
    readonly property int room: width - sides - (folded ? 0 : hideWidth)
    readonly property int equal: share(width - sides - (folded ? 0 : wideHide))
    readonly property int widest: Math.max(...cells.map(cell => cell?.needed ?? 0))
    // Where there is no room for all words, Back and Home are icons alone; on the narrowest all are.
    readonly property int dropped: equal >= widest || folded || total(0) <= room ? 0 : (total(1) <= room ? 1 : 2)
    readonly property list<int> widths: cells.map(cell => {
        if (equal >= widest || folded)
            return equal;
        return dropped === 2 ? Math.min(share(room), Theme.target) : widthOf(cell, dropped);
    })

    signal back
    signal home
    signal listen
    signal language
    signal comfort
    signal help
    signal hide

    function share(room: int): int {
        return Math.min(Theme.px(228), Math.floor((room - (across - 1) * gap) / across));
    }

    function widthOf(cell: NavigationButton, dropped: int): int {
        return Math.max(Theme.target, dropped > 0 && cell?.droppable ? 0 : (cell?.needed ?? 0));
    }

    function total(dropped: int): int {
        return cells.reduce((all, cell) => all + widthOf(cell, dropped) + gap, -gap);
    }

    color: Theme.card
    implicitHeight: Theme.navigationHeight

    TextMetrics {
        id: startAgain

        font.family: Theme.family
        font.pixelSize: Theme.textBar
        font.weight: Font.Bold
        text: qsTr("Start again")
    }

    Rectangle {
        color: Theme.line
        height: Theme.stroke
        width: parent.width
    }

    Cell {
        id: backButton

        readonly property bool ends: bar.page === "home"

        droppable: true
        icon: ends ? "rotate-ccw" : "arrow-left"
        longest: Math.max(startAgain.advanceWidth, startAgain.boundingRect.width) + Theme.px(Theme.measure(16, 8, 6)) <= bar.equal ? startAgain.text : qsTr("Back")
        name: ends ? startAgain.text : qsTr("Back")
        objectName: "back"
        turns: !ends

        onActivated: bar.back()
    }

    Cell {
        id: homeButton

        current: bar.page === "home"
        droppable: true
        icon: "house"
        name: qsTr("Home")

        onActivated: bar.home()
    }

    Cell {
        id: listenButton

        current: bar.listening
        icon: "volume-2"
        name: qsTr("Listen")
        objectName: "listen"

        onActivated: bar.listen()
    }

    Cell {
        id: languageButton

        current: bar.page === "language"
        icon: "languages"
        name: qsTr("Language")

        onActivated: bar.language()
    }

    Cell {
        id: easierButton

        current: bar.page === "comfort"
        icon: "person-standing"
        name: qsTr("Easier")
        objectName: "comfort"

        onActivated: bar.comfort()
    }

    Cell {
        id: aboutButton

        current: bar.page === "help"
        icon: "info"
        name: qsTr("About")

        onActivated: bar.help()
    }

    HideButton {
        id: hideButton

        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        beside: !bar.narrow
        name: qsTr("Hide this")
        width: bar.folded ? 2 * bar.equal + bar.gap : bar.hideWidth
        y: bar.folded ? parent.height - height - Theme.gapSmall : Math.round((parent.height - height) / 2)

        onActivated: bar.hide()
    }

    component Cell: NavigationButton {
        readonly property int place: bar.cells.indexOf(this)
        readonly property int line: bar.folded ? Math.floor(place / bar.across) : 0

        anchors.left: parent?.left
        anchors.leftMargin: place < 0 ? 0 : (bar.folded ? Theme.marginSide : Theme.marginBar) + bar.widths.slice(line * bar.across, place).reduce((all, one) => all + one + bar.gap, 0)
        visible: place >= 0
        width: place < 0 ? 0 : bar.widths[place]
        wordless: bar.dropped === 2 || (bar.dropped === 1 && droppable)
        words: bar.words
        y: bar.folded ? Theme.gapSmall + line * (height + Theme.gapSmall) : Math.round((bar.height - height) / 2)
    }
}
