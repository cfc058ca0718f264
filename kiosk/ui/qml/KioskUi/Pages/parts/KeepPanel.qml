pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The number in the groups in which it is spoken, each with its words: for a visitor who has neither
// phone nor pencil.
ReadPanel {
    id: panel

    required property DestinationModel model
    readonly property list<string> groups: model.contact.groups
    readonly property list<string> spoken: model.contact.spoken
    readonly property int digits: groups.join("").length
    readonly property int gap: Theme.px(Theme.dense ? 24 : (Theme.compact ? 36 : 60))
    readonly property int side: Theme.px(Theme.dense ? 16 : (Theme.compact ? 24 : 44))
    // All groups in one line.
    readonly property int letters: Math.round(Math.min(Theme.px(Theme.dense ? 100 : (Theme.compact ? 110 : Theme.portrait ? 220 : 170)), (width - 2 * side - (groups.length - 1) * gap) / (digits * 0.66)))

    // On a low screen all the words are in view or none is: some of them would teach another number.
    readonly property bool worded: {
        let fits = !Theme.dense || !Theme.tallScript;
        for (let i = 0; i < repeater.count && fits && Theme.dense; i++)
            fits = (repeater.itemAt(i) as Part)?.fits ?? true;
        return fits;
    }

    implicitHeight: column.implicitHeight + 2 * Theme.px(Theme.dense ? 10 : (Theme.compact ? 14 : 24))

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: panel.side
        anchors.right: parent.right
        anchors.rightMargin: panel.side
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(Theme.compact ? 2 : 8)

        BodyText {
            color: Theme.inkSoft
            font.pixelSize: Theme.dense ? Theme.textSmall : Theme.textBody
            lineHeight: Theme.lineTight
            text: panel.digits <= 9 ? qsTr("The number is short. Say it twice, and you have it.") : qsTr("Say it twice, one part after the other.")
            visible: !Theme.dense
            width: parent.width
        }

        // A number is read from left to right in every language.
        Row {
            id: parts

            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: false
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: panel.gap

            Repeater {
                id: repeater

                model: panel.groups

                Part {
                    id: part

                    required property int index
                    required property string modelData

                    fits: words.implicitWidth <= words.width
                    height: digits.height + (words.visible ? words.height : 0)
                    width: digits.implicitWidth

                    Rectangle {
                        color: Theme.line
                        height: parent.height
                        visible: part.index > 0
                        width: Theme.stroke
                        x: -Math.round(panel.gap / 2)
                    }

                    UiText {
                        id: digits

                        // Said once: in the words below, or digit by digit.
                        readonly property string readAs: words.text
                        readonly property bool isInterfaceText: !words.visible

                        Accessible.ignored: false
                        Accessible.name: Array.from(part.modelData).join(" ")
                        font.family: Theme.usualFamily
                        font.pixelSize: panel.letters
                        font.weight: Font.Bold
                        height: Math.round(panel.letters * 0.94)
                        objectName: "group"
                        text: part.modelData
                    }

                    // May be a little wider than its digits.
                    BodyText {
                        id: words

                        Accessible.ignored: true
                        color: Theme.brand
                        font.pixelSize: Theme.textSmall
                        font.weight: Font.DemiBold
                        horizontalAlignment: Text.AlignHCenter
                        lineHeight: Theme.lineTight
                        text: panel.spoken[part.index] ?? ""
                        visible: text !== "" && panel.worded
                        width: part.width + panel.gap - Theme.px(12)
                        x: Math.round((part.width - width) / 2)
                        y: digits.height
                    }
                }
            }
        }
    }

    component Part: Item {
        property bool fits: true
    }
}
