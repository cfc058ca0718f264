pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Components
import KioskUi.Theme

// One question at a time, and slowly another. As high as the tallest of them: the rest of the page
// never jumps.
Words {
    id: heading

    required property list<string> questions
    property int shown: 0

    function measure(): void {
        let tall = 0;
        for (let i = 0; i < measured.count; i++)
            tall = Math.max(tall, (measured.itemAt(i) as Text)?.implicitHeight ?? 0);
        height = Math.round(tall);
    }

    Accessible.name: text
    Accessible.role: Accessible.Heading
    color: Theme.bandInk
    font.pixelSize: Theme.textAttract
    font.weight: Font.Bold
    lineHeight: Theme.lineHeading - 0.04
    text: questions[shown % Math.max(1, questions.length)] ?? ""
    verticalAlignment: Text.AlignBottom

    Timer {
        interval: 8000
        repeat: true
        running: !Theme.reducedMotion && heading.questions.length > 1

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
            script: heading.shown += 1
        }

        NumberAnimation {
            duration: Theme.motion
            property: "opacity"
            target: heading
            to: 1
        }
    }

    Repeater {
        id: measured

        model: heading.questions

        onItemAdded: heading.measure()

        Words {
            required property string modelData

            Accessible.ignored: true
            font: heading.font
            lineHeight: heading.lineHeight
            text: modelData
            visible: false
            width: heading.width

            onImplicitHeightChanged: heading.measure()
        }
    }
}
