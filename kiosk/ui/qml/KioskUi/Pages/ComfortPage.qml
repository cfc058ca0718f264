pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// What makes the screen easier to see, read and reach. Every touch shows at once.
Item {
    id: page

    required property KioskModel kiosk
    readonly property ComfortModel comfort: kiosk.comfort

    Scroller {
        anchors.fill: parent
        anchors.leftMargin: Theme.marginSide
        anchors.rightMargin: Theme.marginSide
        spacing: Theme.gap
        topMargin: Theme.marginTop

        Heading {
            text: qsTr("Make it easier")
            width: parent.width
        }

        Grid {
            id: grid

            readonly property int wide: columns === 1 ? width : Math.floor((width - columnSpacing) / 2)

            columnSpacing: Theme.px(88)
            columns: Theme.portrait || Theme.compact || Theme.textScale > 1.3 ? 1 : 2
            rowSpacing: Theme.px(Theme.compact ? 20 : 44)
            width: parent.width

            ChoiceRow {
                title: qsTr("Size of the words")
                width: grid.wide

                Repeater {
                    model: [qsTr("Usual"), qsTr("Larger"), qsTr("Very large"), qsTr("Largest")]

                    ChoiceButton {
                        required property int index
                        required property string modelData

                        chosen: page.comfort.textSize === index
                        name: modelData

                        onActivated: page.comfort.setTextSize(index)
                    }
                }
            }

            ChoiceRow {
                title: qsTr("Colours")
                width: grid.wide

                ChoiceButton {
                    chosen: page.comfort.theme === "light"
                    icon: "sun"
                    name: qsTr("Light")

                    onActivated: page.comfort.setTheme("light")
                }

                ChoiceButton {
                    chosen: page.comfort.theme === "dark"
                    icon: "moon"
                    name: qsTr("Dark")

                    onActivated: page.comfort.setTheme("dark")
                }

                ChoiceButton {
                    chosen: page.comfort.theme === "contrast"
                    icon: "contrast"
                    name: qsTr("Strong contrast")

                    onActivated: page.comfort.setTheme("contrast")
                }
            }

            ChoiceRow {
                title: qsTr("Height of the buttons")
                width: grid.wide

                ChoiceButton {
                    chosen: !page.comfort.reach
                    name: qsTr("Whole screen")

                    onActivated: page.comfort.setReach(false)
                }

                ChoiceButton {
                    chosen: page.comfort.reach
                    icon: "arrow-down-to-line"
                    name: qsTr("Lower down")

                    onActivated: page.comfort.setReach(true)
                }
            }

            ChoiceRow {
                title: qsTr("Movement on the screen")
                width: grid.wide

                ChoiceButton {
                    chosen: !page.comfort.reducedMotion
                    name: qsTr("A little")

                    onActivated: page.comfort.setReducedMotion(false)
                }

                ChoiceButton {
                    chosen: page.comfort.reducedMotion
                    icon: "zap-off"
                    name: qsTr("None")

                    onActivated: page.comfort.setReducedMotion(true)
                }
            }
        }

        Words {
            color: Theme.inkSoft
            text: qsTr("When you leave, all of this goes back to how it was.")
            width: parent.width
        }
    }
}
