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
    readonly property int rowHeight: Math.ceil(Theme.textSmall * (Theme.tallScript ? (Theme.compact || Theme.portrait ? 2.7 : 1.9) : (Theme.arabic ? 2.2 : 1.3))) + 2 * Theme.px(Theme.dense ? 1 : (Theme.compact ? 6 : (Theme.tallScript ? 8 : 14)))
    readonly property int fits: most ? Math.floor((most - 2 * column.y - title.height) / (rowHeight + column.spacing)) : 7
    readonly property int inset: Theme.px(Theme.dense ? 14 : (Theme.compact ? 24 : 48))

    implicitHeight: column.implicitHeight + 2 * Theme.px(Theme.dense ? 12 : 40)

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.px(Theme.dense ? 0 : (Theme.compact ? 4 : 10))
        y: Theme.px(Theme.dense ? 12 : 40)

        BodyText {
            id: title

            Accessible.role: Accessible.Heading
            bottomPadding: Theme.px(Theme.dense ? 4 : 16)
            font.pixelSize: Theme.dense ? Theme.textBody : Theme.textCard
            font.weight: Font.Bold
            lineHeight: Theme.lineHeading
            text: qsTr("When you can ring")
            width: parent.width - 2 * panel.inset
            x: panel.inset
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
            text: qsTr("You need not wait here. Take the number with you: touch “Keep the number”.")
            topPadding: Theme.px(12)
            visible: !Theme.compact && panel.model.tabs.includes("keep") && (panel.most === 0 || panel.fits > 8)
            width: parent.width - 2 * panel.inset
            x: panel.inset
        }
    }
}
