pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// Choices that make the screen easier to see, read and reach. Each takes effect at once.
VisitorPage {
    id: page

    readonly property ComfortModel comfort: kiosk.comfort
    readonly property ReadAloudModel readAloud: kiosk.readAloud

    // For visitors who do not see the change. A screen reader says the new state of a radio button
    // by itself after Space, but after Enter only if the name is new: the mark has no sound.
    function tell(row: ChoiceRow, choice: ChoiceButton): void {
        if (kiosk.enterPressed())
            choice.told = choice.name + "\u200b";
        kiosk.say(row.title + ": " + choice.name, false);
    }

    title: qsTr("Make it easier")

    ScrollArea {
        anchors.fill: parent
        anchors.leftMargin: Theme.marginSide
        anchors.rightMargin: Theme.marginSide
        low: Theme.portrait
        spacing: Theme.gap
        topMargin: Theme.marginTop

        Heading {
            text: page.title
            width: parent.width
        }

        BodyText {
            color: Theme.inkSoft
            text: qsTr("When you leave, all of this goes back to how it was.")
            // On those screens the choices come first.
            visible: !Theme.singleColumn
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
                id: sizes

                title: qsTr("Size of the words")
                width: grid.wide

                Repeater {
                    model: [qsTr("Usual"), qsTr("Larger"), qsTr("Very large"), qsTr("Largest")]

                    ChoiceButton {
                        id: size

                        required property int index
                        required property string modelData

                        chosen: page.comfort.textSize === index
                        name: modelData

                        onActivated: {
                            page.comfort.setTextSize(index);
                            page.tell(sizes, size);
                        }
                    }
                }
            }

            ChoiceRow {
                id: colours

                title: qsTr("Colours")
                width: grid.wide

                ChoiceButton {
                    id: light

                    chosen: page.comfort.theme === "light"
                    icon: "sun"
                    name: qsTr("Light")

                    onActivated: {
                        page.comfort.setTheme("light");
                        page.tell(colours, light);
                    }
                }

                ChoiceButton {
                    id: dark

                    chosen: page.comfort.theme === "dark"
                    icon: "moon"
                    name: qsTr("Dark")

                    onActivated: {
                        page.comfort.setTheme("dark");
                        page.tell(colours, dark);
                    }
                }

                ChoiceButton {
                    id: contrast

                    chosen: page.comfort.theme === "contrast"
                    icon: "contrast"
                    name: qsTr("Strong contrast")

                    onActivated: {
                        page.comfort.setTheme("contrast");
                        page.tell(colours, contrast);
                    }
                }
            }

            ChoiceRow {
                id: movements

                title: qsTr("Movement on the screen")
                width: grid.wide

                ChoiceButton {
                    id: little

                    chosen: !page.comfort.reducedMotion
                    name: qsTr("A little")

                    onActivated: {
                        page.comfort.setReducedMotion(false);
                        page.tell(movements, little);
                    }
                }

                ChoiceButton {
                    id: none

                    chosen: page.comfort.reducedMotion
                    icon: "zap-off"
                    name: qsTr("None")

                    onActivated: {
                        page.comfort.setReducedMotion(true);
                        page.tell(movements, none);
                    }
                }
            }

            ChoiceRow {
                id: voices

                title: qsTr("Read aloud")
                visible: page.readAloud.available
                width: grid.wide

                ChoiceButton {
                    id: quiet

                    chosen: !page.readAloud.on
                    name: qsTr("Off")

                    onActivated: {
                        page.readAloud.setOn(false);
                        page.tell(voices, quiet);
                    }
                }

                ChoiceButton {
                    id: aloud

                    chosen: page.readAloud.on
                    icon: "volume-2"
                    name: qsTr("On")

                    onActivated: {
                        page.readAloud.setOn(true);
                        page.tell(voices, aloud);
                    }
                }
            }

            ChoiceRow {
                id: switches

                title: qsTr("Switches")
                width: grid.wide

                Repeater {
                    model: [qsTr("No switch"), qsTr("One switch"), qsTr("Two switches")]

                    ChoiceButton {
                        id: count

                        required property int index
                        required property string modelData

                        chosen: page.comfort.switches === index
                        name: modelData

                        onActivated: {
                            page.comfort.setSwitches(index);
                            page.tell(switches, count);
                        }
                    }
                }
            }

            ChoiceRow {
                id: paces

                title: qsTr("Speed of the mark")
                visible: page.comfort.switches === 1
                width: grid.wide

                Repeater {
                    model: [qsTr("Slow"), qsTr("Medium"), qsTr("Fast")]

                    ChoiceButton {
                        id: pace

                        required property int index
                        required property string modelData

                        chosen: page.comfort.pace === index
                        name: modelData

                        onActivated: {
                            page.comfort.setPace(index);
                            page.tell(paces, pace);
                        }
                    }
                }
            }

            // Last, and so lowest: visitors who need it must be able to reach it.
            ChoiceRow {
                id: heights

                title: qsTr("Height of the buttons")
                width: grid.wide

                ChoiceButton {
                    id: whole

                    chosen: !page.comfort.reach
                    name: qsTr("Whole screen")

                    onActivated: {
                        page.comfort.setReach(false);
                        page.tell(heights, whole);
                    }
                }

                ChoiceButton {
                    id: lower

                    chosen: page.comfort.reach
                    icon: "arrow-down-to-line"
                    name: qsTr("Lower down")
                    objectName: "lower"

                    onActivated: {
                        page.comfort.setReach(true);
                        page.tell(heights, lower);
                    }
                }
            }
        }
    }
}
