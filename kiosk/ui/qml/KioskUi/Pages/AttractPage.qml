pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The screen nobody has touched: one question at a time; all of it is the button.
Touchable {
    id: attract

    required property KioskModel kiosk
    readonly property FrameModel frame: kiosk.frame
    property int shown: 0
    readonly property string question: frame.questions[shown % Math.max(1, frame.questions.length)] ?? ""
    property int tallest: 0

    // The tallest question sets the height: the rest of the page never jumps.
    function measure(): void {
        let tall = 0;
        for (let i = 0; i < measured.count; i++)
            tall = Math.max(tall, (measured.itemAt(i) as Text)?.implicitHeight ?? 0);
        tallest = tall;
    }

    name: question + " " + qsTr("Touch the screen to start")
    radius: 0

    onActivated: kiosk.start()

    Timer {
        interval: 8000
        repeat: true
        running: !Theme.reducedMotion && attract.frame.questions.length > 1

        onTriggered: fade.restart()
    }

    SequentialAnimation {
        id: fade

        NumberAnimation {
            duration: Theme.motion
            property: "opacity"
            target: heading
            to: 0
        }

        ScriptAction {
            script: attract.shown += 1
        }

        NumberAnimation {
            duration: Theme.motion
            property: "opacity"
            target: heading
            to: 1
        }
    }

    Rectangle {
        anchors.fill: parent
        clip: true
        color: Theme.brand

        Rings {
            id: rings

            readonly property int side: Math.round(Theme.portrait ? parent.width * 0.92 : parent.height * (Theme.compact ? 0.86 : 1.04))

            height: side
            width: side
            x: Theme.portrait ? Math.round((parent.width - side) / 2) : Math.round(parent.width - side * (Theme.compact ? 0.76 : 0.72))
            y: Theme.portrait ? -Math.round(side * 0.16) : Math.round((parent.height - side) / 2)
        }

        Words {
            color: Theme.brandInk
            font.pixelSize: Theme.textBody
            font.weight: Font.DemiBold
            lineHeight: 1
            text: attract.frame.brandName
            visible: !Theme.compact
            x: Theme.portrait ? Theme.marginSide : Theme.px(Theme.compact ? 44 : 130)
            y: Theme.px(Theme.compact ? 36 : 90)
        }
    }

    Repeater {
        id: measured

        model: attract.frame.questions

        onItemAdded: attract.measure()

        Words {
            required property string modelData

            Accessible.ignored: true
            font: heading.font
            lineHeight: heading.lineHeight
            text: modelData
            visible: false
            width: heading.width

            onImplicitHeightChanged: attract.measure()
        }
    }

    Column {
        id: column

        readonly property int edge: Theme.portrait ? Theme.marginSide : Theme.px(Theme.compact ? 44 : 130)

        spacing: Theme.px(Theme.compact ? 24 : 48)
        width: Theme.portrait ? parent.width - 2 * edge : Math.round(rings.x + rings.width * 0.08) - edge
        x: edge
        y: {
            if (Theme.portrait)
                return Math.round(parent.height - implicitHeight - parent.height * 0.13);
            return Math.round((parent.height - implicitHeight) / 2) + Theme.px(Theme.compact ? 0 : 30);
        }

        Words {
            id: heading

            Accessible.name: text
            Accessible.role: Accessible.Heading
            color: Theme.brandInk
            font.pixelSize: Theme.textAttract
            font.weight: Font.Bold
            height: attract.tallest
            lineHeight: 0.86
            text: attract.question
            verticalAlignment: Text.AlignBottom
            width: parent.width
        }

        Words {
            color: Theme.brandInk
            font.pixelSize: Theme.px(Theme.compact ? 36 : 48)
            lineHeight: 1.0
            text: attract.frame.promise
            width: parent.width
        }

        Rectangle {
            color: Theme.card
            height: Theme.px(Theme.compact ? 92 : 130)
            radius: height / 2
            width: invitation.implicitWidth + Theme.px(120)

            Row {
                id: invitation

                anchors.centerIn: parent
                spacing: Theme.px(24)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.brand
                    name: "pointer"
                    size: Theme.px(Theme.compact ? 48 : 60)
                }

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.brand
                    font.pixelSize: Theme.px(Theme.compact ? 38 : 48)
                    font.weight: Font.Bold
                    lineHeight: 1
                    text: qsTr("Touch the screen to start")
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
