pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// Each language in its own letters: a visitor who cannot read this one finds their own.
VisitorPage {
    id: page

    title: qsTr("Choose a language")

    ScrollArea {
        id: scrollArea

        anchors.fill: parent
        anchors.leftMargin: Theme.marginSide
        anchors.rightMargin: Theme.marginSide
        low: page.kiosk.screen.pageTop > 0
        topMargin: Theme.dense ? Theme.px(8) : Theme.marginTop

        Heading {
            id: heading

            text: page.title
            width: parent.width
        }

        Grid {
            id: grid

            readonly property int wide: Math.floor((width - (columns - 1) * spacing) / columns)
            readonly property int lines: Math.ceil(page.kiosk.languages.count / columns)
            // Height for the buttons: they share it, up to a size that still looks like a button.
            readonly property int room: scrollArea.height - scrollArea.topMargin - heading.height - 2 * scrollArea.spacing - (scrollArea.low ? Theme.gap : 0) - (leavingText.visible ? leavingText.height + Theme.px(48) : 0)
            readonly property int share: Math.floor((room - (lines - 1) * spacing) / lines)

            // Beside the read-aloud bar a low screen has room for two.
            columns: Theme.portrait || page.width < Theme.px(900) ? 2 : (Theme.compact ? 3 : 4)
            spacing: Theme.dense ? Theme.gapSmall : Theme.gap
            width: parent.width

            Repeater {
                model: page.kiosk.languages.list

                ChoiceButton {
                    required property string code
                    required property string family
                    readonly property string textLanguage: code

                    chosen: page.kiosk.languages.language === code
                    fontFamily: family || Theme.usualFamily
                    height: Math.max(Theme.px(Theme.dense ? 92 : (Theme.compact ? 100 : 190)), Math.min(grid.share, Theme.px(Theme.compact ? 120 : 400)))
                    inset: Theme.px(Theme.compact ? 14 : 32)
                    textSize: Theme.px(Theme.compact ? 33 : 60)
                    width: grid.wide

                    onActivated: page.kiosk.visit.chooseLanguage(code)
                }
            }
        }

        BodyText {
            id: leavingText

            color: Theme.inkSoft
            text: qsTr("When you leave, the screen goes back to its usual language.")
            visible: !Theme.dense
            width: parent.width
        }
    }
}
