import QtQuick
import KioskUi.Components
import KioskUi.Theme

// The page dims and asks. Touching anywhere but "clear" means yes.
Item {
    id: stillThere

    required property int secondsLeft
    // Height of the bar in front of it.
    property int below: 0

    // Grows with the page's text, as far as the question fits on the page.
    readonly property real grown: Theme.compact ? 1 : Math.min(Theme.textScale, Theme.tallScript ? 1.2 : 1.4)
    // With the seconds of the beginning: a screen reader would say each change, and after an alert any
    // text in it whose words are not in the alert's name.
    property string announcement: ""
    property string secondsAtFirst: ""

    signal asked
    signal kept
    signal cleared

    Component.onCompleted: {
        secondsAtFirst = secondsText.text;
        announcement = title.text + " " + secondsAtFirst;
        yes.forceActiveFocus(Qt.OtherFocusReason);
        asked();
    }

    TouchSurface {
        anchors.fill: parent

        onTapped: stillThere.kept()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.dim
    }

    Rectangle {
        Accessible.name: stillThere.announcement
        Accessible.role: Accessible.AlertMessage
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Math.round(stillThere.below / 2)
        color: Theme.card
        height: column.implicitHeight + 2 * Theme.px(Theme.compact ? 32 : 72)
        radius: Theme.px(36)
        width: Math.min(parent.width - 2 * Theme.px(40), Theme.px(1240))

        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.px(Theme.compact ? 18 : 34)
            width: parent.width - 2 * Theme.px(40)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.brand
                name: "clock"
                size: Theme.px(Theme.compact ? 72 : 120)
                visible: !(Theme.compact && (Theme.largeText || Theme.tallScript))
            }

            Heading {
                id: title

                font.pixelSize: Theme.px((Theme.compact ? 42 : 72) * stillThere.grown)
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Are you still there?")
                width: parent.width
            }

            BodyText {
                id: secondsText

                Accessible.name: stillThere.secondsAtFirst
                color: Theme.inkSoft
                font.pixelSize: Theme.px((Theme.compact ? 36 : 42) * stillThere.grown)
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("This page will clear in %n second(s).", "", stillThere.secondsLeft)
                width: parent.width
            }

            Flow {
                id: choices

                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.gap
                width: Math.min(parent.width, yes.implicitWidth + no.implicitWidth + spacing)

                Button {
                    id: yes

                    focus: true
                    name: qsTr("Yes, keep reading")
                    textSize: Theme.px(38 * stillThere.grown)

                    onActivated: stillThere.kept()
                }

                Button {
                    id: no

                    name: qsTr("Clear it now")
                    objectName: "clear"
                    outline: true
                    textSize: Theme.px(38 * stillThere.grown)

                    onActivated: stillThere.cleared()
                }
            }
        }
    }
}
