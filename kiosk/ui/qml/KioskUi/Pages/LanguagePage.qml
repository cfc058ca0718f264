pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// Each language in its own letters, with what there is in it: a visitor who cannot read this one finds
// their own, and knows beforehand how far it goes.
VisitorPage {
    id: page

    title: qsTr("Choose a language")

    ScrollArea {
        id: scrollArea

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.marginEnd - bleed
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: parent.top
        anchors.topMargin: Theme.controlsTop
        low: page.kiosk.screen.pageTop > 0 && !Theme.split
        rail: Theme.compact || Theme.split
        spacing: 0
        topMargin: Theme.split ? bleed : Theme.headTop

        PageHead {
            id: head

            line: qsTr("When you leave, the screen goes back to its usual language.")
            showsLine: !Theme.dense && !Theme.largeText
            parent: Theme.split ? page : grid.parent
            title: page.title
            width: Theme.split ? page.width - 2 * Theme.marginSide : parent.width
            x: Theme.split ? Theme.marginSide : 0
            y: Theme.split ? Theme.headTop : 0
        }

        Grid {
            id: grid

            readonly property bool splits: true
            readonly property int wide: Math.floor((width - (columns - 1) * spacing) / columns)
            readonly property int lines: Math.ceil(page.kiosk.languages.count / columns)
            readonly property int room: scrollArea.height - scrollArea.topMargin - (Theme.split ? 0 : head.height) - scrollArea.bleed - (scrollArea.low ? Theme.gap : 0) - (help.visible ? help.implicitHeight + Theme.gapGrid : 0)
            readonly property int share: Math.floor((room - (lines - 1) * spacing) / lines)
            // All tiles are as high as the highest needs.
            readonly property int tall: Math.max(Theme.target, Math.min(share, Theme.px(298)), ...heights)
            property list<int> heights: []

            function measure(): void {
                const found = [];
                for (let i = 0; i < names.count; i++)
                    found.push((names.itemAt(i) as LanguageTile)?.needed ?? 0);
                heights = found;
            }

            columns: {
                if (Theme.split)
                    return Theme.largeText ? 2 : 4;
                if (Theme.portrait || page.width < Theme.px(900))
                    return 2;
                return Theme.dense || (Theme.compact && Theme.largeText) ? 3 : 4;
            }
            spacing: Theme.dense ? Theme.px(8) : Theme.gapGrid
            width: parent.width

            Repeater {
                id: names

                model: page.kiosk.languages.list

                onCountChanged: grid.measure()

                LanguageTile {
                    chosen: page.kiosk.languages.language === code
                    height: grid.tall
                    width: grid.wide

                    onActivated: page.kiosk.visit.chooseLanguage(code)
                    onNeededChanged: grid.measure()
                }
            }
        }

        Item {
            height: help.implicitHeight + Theme.gapGrid
            visible: help.filled
            width: parent.width

            LanguageHelp {
                id: help

                height: implicitHeight
                shell: page.kiosk.shell
                visible: filled
                width: parent.width
                y: Theme.gapGrid
            }
        }
    }
}
