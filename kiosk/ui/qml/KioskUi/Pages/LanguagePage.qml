pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// Each language in its own letters: whoever is lost in this one finds the way out.
Item {
    id: page

    required property KioskModel kiosk

    Scroller {
        anchors.fill: parent
        anchors.leftMargin: Theme.marginSide
        anchors.rightMargin: Theme.marginSide
        topMargin: Theme.marginTop

        Heading {
            text: qsTr("Choose a language")
            width: parent.width
        }

        Grid {
            id: grid

            readonly property int wide: Math.floor((width - (columns - 1) * spacing) / columns)

            columns: Theme.portrait ? 2 : (Theme.compact ? 3 : 4)
            spacing: Theme.gap
            width: parent.width

            Repeater {
                model: page.kiosk.languages

                ChoiceButton {
                    required property string code
                    required property string family

                    chosen: page.kiosk.language === code
                    fontFamily: family || Theme.usualFamily
                    height: Theme.px(Theme.compact ? 100 : 190)
                    textSize: Theme.px(Theme.compact ? 33 : 52)
                    width: grid.wide

                    onActivated: page.kiosk.chooseLanguage(code)
                }
            }
        }

        Words {
            color: Theme.inkSoft
            text: qsTr("When you leave, the screen goes back to its usual language.")
            visible: !Theme.tight
            width: parent.width
        }
    }
}
