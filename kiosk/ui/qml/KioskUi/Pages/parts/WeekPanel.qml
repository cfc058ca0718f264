pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The days on which a service answers, in place of a code that would call a closed line.
ReadPanel {
    id: panel

    required property DestinationModel model
    // Height from which on days are left out; 0: none.
    property int most: 0
    readonly property int leastRow: Math.ceil(Theme.textSmall * (Theme.tallScript ? (Theme.compact || Theme.portrait ? 2.7 : 1.75) : (Theme.arabic ? (Theme.compact || Theme.portrait ? 2.2 : 1.6) : 1.3))) + 2 * Theme.px(Theme.dense ? 1 : (Theme.compact ? 6 : (Theme.tallScript ? 8 : 14)))
    readonly property int room: most - 2 * column.y - Math.ceil(title.height)
    readonly property int fits: most ? Math.floor(room / (leastRow + column.spacing)) : 7
    readonly property int advised: Math.ceil(advice.implicitHeight) + Theme.stroke + 2 * column.spacing
    // All seven days and the advice fit: the rows fill the panel.
    readonly property bool advises: !Theme.compact && model.tabs.includes("keep") && (most === 0 || 7 * (leastRow + column.spacing) + advised <= room)
    readonly property int rowHeight: most === 0 || Theme.compact || fits < 7 ? leastRow : Math.max(leastRow, Math.min(Theme.px(92), Math.floor((room - (advises ? advised : 0)) / 7) - column.spacing))
    readonly property int inset: Theme.px(Theme.dense ? 14 : (Theme.compact ? 24 : 48))

    implicitHeight: column.implicitHeight + 2 * column.y

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.px(Theme.dense ? 0 : (Theme.compact ? 4 : 10))
        y: Theme.px(Theme.dense ? 12 : (Theme.tallScript && !Theme.portrait ? 26 : 40))

        BodyText {
            id: title

            Accessible.role: Accessible.Heading
            bottomPadding: Theme.px(Theme.dense ? 4 : 16)
            font.pixelSize: Theme.dense ? Theme.textBody : Theme.textCard
            font.weight: Font.Bold
            lineHeight: Theme.lineHeading
            text: qsTr("When you can ring")
            rightPadding: Theme.rightToLeft ? clock.beside : 0
            leftPadding: Theme.rightToLeft ? 0 : clock.beside
            width: parent.width - 2 * panel.inset
            x: panel.inset

            Icon {
                id: clock

                readonly property int beside: visible ? width + Theme.px(20) : 0

                color: Theme.brand
                name: "clock"
                size: Theme.px(56)
                visible: !Theme.compact
                x: Theme.rightToLeft ? parent.width - width : 0
                y: Math.round((parent.height - parent.bottomPadding - height) / 2)
            }
        }

        Repeater {
            model: panel.model.opening.week

            Rectangle {
                id: row

                required property int index
                required property string day
                required property bool today
                required property string kind
                required property list<string> begins
                required property list<string> ends
                required property bool next
                readonly property string times: {
                    if (kind === "over" && !Theme.dense)
                        return qsTr("closed since %1").arg(ends[0]);
                    if (kind !== "open")
                        return qsTr("closed", "on a day");
                    if (Theme.dense)
                        return begins.map((begin, at) => begin + "–" + ends[at]).join(", ");
                    return begins.map((begin, at) => qsTr("%1 to %2").arg(begin).arg(ends[at])).join(", ");
                }
                readonly property color ink: kind === "open" ? Theme.ink : Theme.inkSoft

                color: next ? Theme.brandSoft : "transparent"
                height: panel.rowHeight
                visible: index < panel.fits
                radius: Theme.radiusButton
                width: parent.width - panel.inset
                x: Math.round(panel.inset / 2)

                BodyText {
                    id: dayText

                    anchors.left: parent.left
                    anchors.leftMargin: Math.round(panel.inset / 2)
                    anchors.verticalCenter: parent.verticalCenter
                    color: row.ink
                    font.pixelSize: Theme.textSmall
                    font.weight: row.next ? Font.Bold : Font.Normal
                    fontSizeMode: Text.HorizontalFit
                    lineHeight: 1
                    minimumPixelSize: Theme.px(33)
                    wrapMode: Text.NoWrap
                    text: row.today && !Theme.dense ? qsTr("Today, %1").arg(row.day) : row.day
                    width: Math.round((row.width - panel.inset) * 0.48)
                }

                BodyText {
                    id: timesText

                    anchors.left: dayText.right
                    anchors.right: parent.right
                    anchors.rightMargin: Math.round(panel.inset / 2)
                    anchors.verticalCenter: parent.verticalCenter
                    color: row.ink
                    font.pixelSize: Theme.textSmall
                    font.weight: dayText.font.weight
                    horizontalAlignment: Text.AlignRight
                    fontSizeMode: Text.HorizontalFit
                    lineHeight: 1
                    minimumPixelSize: Theme.px(33)
                    wrapMode: Text.NoWrap
                    text: row.times
                }
            }
        }

        Rectangle {
            color: Theme.line
            height: Theme.stroke
            visible: advice.visible
            width: parent.width - 2 * panel.inset
            x: panel.inset
        }

        BodyText {
            id: advice

            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            lineHeight: Theme.lineTight
            objectName: "advice"
            text: qsTr("You need not wait here. Take the number with you: touch “Keep the number”.")
            topPadding: Theme.px(12)
            visible: panel.advises
            width: parent.width - 2 * panel.inset
            x: panel.inset
        }
    }
}
