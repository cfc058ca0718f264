pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// The picture of the attract screen: two people, one of whom is being listened to. Flat shapes
// without faces; what is below them hides their lower edge.
Item {
    id: picture

    readonly property real step: width / 940
    property bool paused: false
    // 0 to 1: how far the rings have breathed out.
    property real breath: 0

    // Begins one breath.
    function breathe(): void {
        if (!Theme.reducedMotion && !paused)
            breathing.frame = 1;
    }

    // Few frames, for 4 s: each of them is drawn anew by the processor.
    Timer {
        id: breathing

        readonly property int frames: 36
        property int frame: 0

        objectName: "breathing"
        interval: 4000 / frames
        repeat: true
        running: frame > 0 && !picture.paused && picture.visible

        onTriggered: {
            frame = (frame + 1) % frames;
            picture.breath = (1 - Math.cos(2 * Math.PI * frame / frames)) / 2;
        }
    }

    Repeater {
        model: [[1, 0.07], [0.8, 0.09]]

        Rectangle {
            required property list<real> modelData

            anchors.horizontalCenter: parent.horizontalCenter
            color: Qt.rgba(Theme.bandInk.r, Theme.bandInk.g, Theme.bandInk.b, modelData[1])
            height: width
            radius: width / 2
            width: 2 * Math.round(picture.width * modelData[0] * (1 - 0.04 * (1 - picture.breath)) / 2)
            y: Math.round((picture.width - width) / 2)
        }
    }

    Person {
        across: 300
        colour: Theme.pick("#f2c083", "#c99a63", "#ffdf9c")
        head: 94
        fromLeft: 104
        fromTop: 402
    }

    Person {
        across: 386
        colour: Theme.pick("#f6f3ec", "#c4cedb", "#ffffff")
        head: 111
        fromLeft: 470
        fromTop: 296
    }

    Rectangle {
        color: Theme.bandInk
        height: Math.round(206 * picture.step)
        radius: Math.round(66 * picture.step)
        width: Math.round(356 * picture.step)
        x: Math.round(132 * picture.step)
        y: Math.round(104 * picture.step)

        Row {
            anchors.centerIn: parent
            spacing: Math.round(34 * picture.step)

            Repeater {
                model: 3

                Rectangle {
                    color: Theme.band
                    height: width
                    radius: width / 2
                    width: Math.round(42 * picture.step)
                }
            }
        }

        Rectangle {
            color: parent.color
            height: width
            rotation: 45
            width: Math.round(56 * picture.step)
            x: Math.round(140 * picture.step)
            y: parent.height - Math.round(width * 0.62)
        }
    }

    component Person: Item {
        id: person

        required property color colour
        // In parts of the picture: width of the shoulders, radius of the head, place.
        required property real across
        required property real head
        required property real fromLeft
        required property real fromTop

        height: picture.height - y
        clip: true
        width: Math.round(across * picture.step) + 2
        x: Math.round(fromLeft * picture.step)
        y: Math.round(fromTop * picture.step)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: person.colour
            height: width
            radius: width / 2
            width: Math.round(2 * person.head * picture.step)
        }

        Rectangle {
            color: person.colour
            height: parent.height + radius
            radius: Math.round(person.across * 0.42 * picture.step)
            width: parent.width
            y: Math.round(2.35 * person.head * picture.step)
        }
    }
}
