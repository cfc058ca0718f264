pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// A message, or a question with the answers yes and no.
Item {
    id: page

    required property KioskModel kiosk
    required property StaffModel staff
    readonly property bool asks: staff.page === "ask"
    readonly property bool inside: staff.inside

    ScrollArea {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        centred: !Theme.portrait
        low: Theme.portrait
        spacing: Theme.px(Theme.compact ? 22 : 44)
        topMargin: Theme.marginTop
        width: Math.min(parent.width - 2 * Theme.marginSide, Theme.px(1400))

        Heading {
            text: page.staff.title
            width: parent.width
        }

        BodyText {
            font.pixelSize: Theme.textLead
            text: page.staff.text
            width: Math.min(parent.width, Theme.textLead * 32)
        }

        Flow {
            spacing: Theme.gapSmall
            visible: page.staff.wordsToCompare.length > 0
            width: parent.width

            Repeater {
                model: page.staff.wordsToCompare

                Rectangle {
                    id: part

                    required property string modelData
                    required property int index

                    Accessible.name: partText.text
                    Accessible.role: Accessible.StaticText
                    border.color: Theme.line
                    border.width: Theme.stroke
                    color: Theme.card
                    height: partText.height + Theme.px(28)
                    radius: Theme.radiusButton
                    width: partText.width + Theme.px(56)

                    UiText {
                        id: partText

                        anchors.centerIn: parent
                        font.pixelSize: Theme.textLead
                        text: (part.index + 1) + ". " + part.modelData
                    }
                }
            }
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            Button {
                name: page.asks ? page.staff.confirmLabel : (page.inside ? "OK" : "Close")

                onActivated: {
                    if (page.asks)
                        page.staff.confirm();
                    else if (page.inside)
                        page.staff.overview();
                    else
                        page.staff.close();
                }
            }

            Button {
                name: "No"
                outline: true
                visible: page.asks

                onActivated: page.staff.overview()
            }
        }

        Item {
            height: Theme.px(Theme.compact ? 10 : 60)
            width: 1
        }
    }
}
