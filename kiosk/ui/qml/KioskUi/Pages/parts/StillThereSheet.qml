import QtQuick
import KioskUi.Components
import KioskUi.Theme

// "Are you still there?" on a sheet that leaves the number and the code of the page as they are.
// A touch anywhere but on "Clear" and "Hide this" means yes (kiosk/ui/window/input/inputs.py).
Rectangle {
    id: sheet

    required property int secondsLeft
    // In a part of the page's width: a word or two each.
    property bool narrow: false
    readonly property bool isInFront: true
    // Two lines of Nastaliq in the height of a button.
    readonly property bool tight: narrow && Theme.dense && Theme.tallScript
    // Closer buttons leave the question one line. What they need otherwise: their padding is 60.
    readonly property bool close: tight || narrow && Theme.dense && ruler.font.pixelSize > 0 && ruler.advanceWidth(qsTr("Still there?")) > width - margin - between - Theme.px(8 + 6) - wanted(qsTr("Yes"), 140) - wanted(qsTr("Clear", "the screen"), 138)
    readonly property real grown: narrow || Theme.compact || Theme.tallScript && !Theme.portrait ? 1 : Math.min(Theme.textScale, 1.15)
    readonly property int margin: narrow ? Theme.px(28) : Theme.marginSide
    readonly property int between: Theme.px(narrow ? 8 : (Theme.compact ? 16 : 32))
    // Upright: the buttons below the question.
    readonly property bool stacked: !narrow && texts.beside + Theme.px(560 + 440) + 3 * Theme.gap + 2 * margin > width
    // What two buttons below the question share.
    readonly property int shared: width - 2 * margin - between
    property string announcement: ""
    property string secondsAtFirst: ""

    signal asked
    signal kept
    signal cleared

    function wanted(word: string, least: int): int {
        return Math.max(Theme.px(least), ruler.advanceWidth(word) + Theme.px(60));
    }

    Accessible.name: announcement
    Accessible.role: Accessible.AlertMessage
    color: Theme.card
    // Side by side they fit into what the page leaves.
    implicitHeight: stacked ? texts.height + yes.height + Theme.px(26 + 20 + 24) : 0

    Component.onCompleted: {
        secondsAtFirst = secondsText.spoken;
        announcement = title.text + " " + secondsAtFirst;
        yes.forceActiveFocus(Qt.OtherFocusReason);
        asked();
    }

    FontMetrics {
        id: ruler

        font.family: Theme.family
        font.pixelSize: Theme.px(36)
        font.weight: Font.Bold
    }

    AskedTime {
        id: time

        secondsLeft: sheet.secondsLeft
    }

    // What lies behind it is not touched through it.
    TouchSurface {
        anchors.fill: parent

        onTapped: sheet.kept()
    }

    Rectangle {
        color: Theme.brand
        height: Theme.px(sheet.narrow ? 4 : 6)
        width: parent.width
    }

    IconBox {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: sheet.margin
        height: width
        icon: "hand"
        visible: !sheet.narrow && !sheet.stacked && texts.roomy
        width: Theme.px(148)
        y: Math.round((parent.height - height) / 2)
    }

    Column {
        id: texts

        // Width that the words have, or need, beside the buttons.
        readonly property int beside: Theme.px(760)
        readonly property bool roomy: sheet.width - 2 * sheet.margin - yes.width - no.width - 3 * Theme.gap - mark.width > beside

        anchors.left: mark.visible ? mark.right : parent.left
        anchors.leftMargin: mark.visible ? Theme.px(44) : sheet.margin
        anchors.right: sheet.stacked ? parent.right : buttons.left
        anchors.rightMargin: sheet.stacked ? sheet.margin : Theme.px(sheet.narrow ? 6 : 32)
        y: sheet.stacked ? Theme.px(26) : Math.round((parent.height - height) / 2) - Theme.px(sheet.tight ? 3 : (Theme.tallScript && !sheet.narrow ? 8 : 0))

        Heading {
            id: title

            font.pixelSize: Theme.px(sheet.narrow ? (sheet.close ? 33 : Theme.dense ? 36 : 42) : (Theme.portrait ? 56 : (Theme.tallScript ? 62 : 72)) * sheet.grown)
            lineHeight: sheet.tight ? 0.6 : Theme.lineHeading
            text: sheet.narrow ? qsTr("Still there?") : qsTr("Are you still there?")
            width: parent.width
            wrapMode: sheet.tight ? Text.NoWrap : Text.Wrap
        }

        BodyText {
            id: secondsText

            Accessible.name: sheet.secondsAtFirst
            color: Theme.inkSoft
            font.pixelSize: Theme.px(sheet.narrow ? (sheet.tight ? 33 : 34) : (Theme.tallScript ? 38 : 42) * sheet.grown)
            lineHeight: sheet.tight ? 0.62 : Theme.lineTight
            styled: true
            text: sheet.narrow ? time.words : qsTr("If not, the screen clears in about %1.").arg("<b>" + time.words + "</b>") + (sheet.stacked ? "" : " " + qsTr("The number stays until then."))
            width: parent.width
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: sheet.narrow ? Theme.px(8) : sheet.margin
        spacing: sheet.between
        y: sheet.stacked ? parent.height - height - Theme.px(24) : Math.round((parent.height - height) / 2)

        Button {
            id: yes

            focus: true
            height: Theme.px(sheet.narrow ? 94 : (Theme.portrait ? 124 : 160))
            name: sheet.narrow ? qsTr("Yes") : qsTr("Yes, keep it here")
            textSize: Theme.px(sheet.narrow ? (sheet.close && !sheet.tight ? 33 : 36) : (Theme.tallScript ? 40 : 46) * sheet.grown)
            width: {
                if (sheet.stacked)
                    return Math.min(Theme.px(560), sheet.shared - no.width);
                return Math.max(implicitWidth - Theme.px(sheet.close ? 24 : 0), Theme.px(sheet.narrow ? (sheet.close ? (sheet.tight ? 120 : 100) : Theme.dense ? 140 : 180) : 560));
            }

            onActivated: sheet.kept()
        }

        Button {
            id: no

            height: yes.height
            name: sheet.narrow ? qsTr("Clear", "the screen") : qsTr("Clear it now")
            objectName: "clear"
            outline: true
            textSize: Theme.px(sheet.narrow ? (sheet.close && !sheet.tight ? 33 : 36) : (Theme.tallScript ? 38 : 42) * sheet.grown)
            width: Math.max(implicitWidth - Theme.px(sheet.close ? 24 : 0), sheet.stacked ? Math.min(Theme.px(440), sheet.shared - yes.implicitWidth) : Theme.px(sheet.narrow ? (sheet.close ? 120 : 138) : 440))

            onActivated: sheet.cleared()
        }
    }
}
