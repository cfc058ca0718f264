pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// Cards for the content on the screen, problems, reviews that are due, and the machine.
Column {
    id: cards

    required property StaffStatusModel status

    spacing: Theme.px(Theme.compact ? 14 : 24)

    StaffCard {
        calls: true
        icon: "triangle-alert"
        title: cards.status.problems.length === 1 ? "One thing to look at" : cards.status.problems.length + " things to look at"
        visible: cards.status.problems.length > 0
        width: cards.width

        Repeater {
            model: cards.status.problems

            BodyText {
                required property string modelData

                font.pixelSize: Theme.textSmall
                lineHeight: Theme.lineTight
                text: modelData
                width: parent?.width ?? 0
            }
        }
    }

    StaffCard {
        icon: "file-text"
        title: "On the screen"
        width: cards.width

        Repeater {
            model: cards.status.content

            StaffLine {
                width: parent?.width ?? 0
            }
        }
    }

    StaffCard {
        icon: "clipboard-list"
        title: "Reviews: " + cards.status.dueSays
        width: cards.width

        Repeater {
            model: cards.status.due

            Item {
                id: entry

                required property string title
                required property string detail
                required property bool overdue

                Accessible.name: title + ". " + detail
                Accessible.role: Accessible.StaticText
                implicitHeight: titleText.implicitHeight + reviewText.implicitHeight + Theme.px(4)
                width: parent?.width ?? 0

                Icon {
                    id: mark

                    color: Theme.brand
                    name: entry.overdue ? "circle-alert" : "clock"
                    size: Theme.text(36)
                    y: Math.round((Theme.textSmall * 1.3 - height) / 2)
                }

                BodyText {
                    id: titleText

                    Accessible.ignored: true
                    font.pixelSize: Theme.textSmall
                    font.weight: Font.DemiBold
                    lineHeight: Theme.lineTight
                    text: entry.title
                    width: entry.width - x
                    x: mark.width + Theme.px(16)
                }

                BodyText {
                    id: reviewText

                    Accessible.ignored: true
                    color: Theme.inkSoft
                    font.pixelSize: Theme.textSmall
                    lineHeight: Theme.lineTight
                    text: entry.detail
                    width: titleText.width
                    x: titleText.x
                    y: titleText.implicitHeight
                }
            }
        }
    }

    StaffCard {
        icon: "eye"
        title: cards.status.countsTitle
        visible: title !== ""
        width: cards.width

        Repeater {
            model: cards.status.counts

            StaffLine {
                width: parent?.width ?? 0
            }
        }
    }

    StaffCard {
        icon: "monitor-check"
        title: "This kiosk"
        width: cards.width

        Repeater {
            model: cards.status.machine

            StaffLine {
                width: parent?.width ?? 0
            }
        }
    }
}
