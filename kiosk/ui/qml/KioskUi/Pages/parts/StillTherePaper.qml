import QtQuick
import KioskUi.Components
import KioskUi.Theme

// "Are you still there?" on plain paper in place of the page. Only its two buttons, and what is
// around the page, answer.
Rectangle {
    id: paper

    required property int secondsLeft
    // Grows with the page's text, as far as the question fits.
    readonly property real grown: Theme.compact ? 1 : Math.min(Theme.textScale, Theme.tallScript ? 1.2 : 1.4)
    readonly property bool marked: !Theme.split && !(Theme.compact && (Theme.largeText || Theme.tallScript || Theme.dense))
    // With the seconds of the beginning: a screen reader would say each change, and after an alert any
    // text in it whose words are not in the alert's name.
    property string announcement: ""
    property string secondsAtFirst: ""

    signal asked
    signal kept
    signal cleared

    Accessible.name: announcement
    Accessible.role: Accessible.AlertMessage
    color: Theme.paper

    Component.onCompleted: {
        secondsAtFirst = secondsText.spoken;
        announcement = title.text + " " + secondsAtFirst;
        yes.forceActiveFocus(Qt.OtherFocusReason);
        asked();
    }

    AskedTime {
        id: time

        secondsLeft: paper.secondsLeft
    }

    // Fingers do not reach the page behind.
    TouchSurface {
        anchors.fill: parent
    }

    Column {
        id: words

        spacing: Theme.px(Theme.dense ? (Theme.tallScript ? 4 : 14) : (Theme.compact ? 20 : 40))
        width: parent.width - 2 * Theme.marginSide
        x: Theme.marginSide
        // Of a split page the upper part is only read.
        y: Math.round(((Theme.split ? Theme.readingEnd : parent.height) - height) / 2)

        IconBox {
            anchors.horizontalCenter: parent.horizontalCenter
            height: width
            icon: "hand"
            visible: paper.marked
            width: Theme.px(Theme.compact ? 110 : 188)
        }

        Heading {
            id: title

            font.pixelSize: Theme.px(Theme.measure(104, 92, 48) * paper.grown)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Are you still there?")
            width: parent.width
        }

        // Its time is never torn in two.
        BalancedText {
            id: secondsText

            Accessible.name: paper.secondsAtFirst
            color: Theme.inkSoft
            font.pixelSize: Theme.px(Theme.measure(46, 44, 36) * paper.grown)
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Theme.lineTight
            styled: true
            text: qsTr("Your page is hidden, and not lost. It clears in about %1.").arg("<b>" + time.words + "</b>")
            width: parent.width
        }

        Flow {
            parent: Theme.split ? paper : words
            spacing: Theme.gap
            x: Math.round((parent.width - width) / 2)
            y: Theme.split ? Math.round((Theme.controlsTop + paper.height - height) / 2) : 0
            width: Math.min(words.width, yes.width + no.width + spacing)

            Button {
                id: yes

                focus: true
                height: Theme.px(Theme.measure(200, 180, Theme.dense && Theme.tallScript ? 96 : 112))
                name: qsTr("Yes, show it again")
                textSize: Theme.px(Theme.measure(54, 50, 38) * paper.grown)
                width: Math.max(implicitWidth, Theme.px(Theme.measure(720, 560, 360)))

                onActivated: paper.kept()
            }

            Button {
                id: no

                height: yes.height
                name: qsTr("Clear it now")
                objectName: "clear"
                outline: true
                textSize: Theme.px(Theme.measure(48, 46, 38) * paper.grown)
                width: Math.max(implicitWidth, Theme.px(Theme.measure(528, 440, 280)))

                onActivated: paper.cleared()
            }
        }
    }
}
