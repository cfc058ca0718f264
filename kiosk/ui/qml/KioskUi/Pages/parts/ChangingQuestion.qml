pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Components
import KioskUi.Theme

// One question at a time, and slowly another. As high as the tallest of them: the rest of the page
// never jumps. The letters are as large as all of them fit into `room`, up to `largest`.
BodyText {
    id: heading

    required property list<string> questions
    property int largest: Theme.textAttract
    property int room: 0
    property int shown: 0
    property bool ready: false
    readonly property string fits: [largest, room, width, lineHeight, Theme.family, questions.length].join()

    function fit(): void {
        if (!ready || width <= 0)
            return;
        probe.width = width;
        probe.lineHeight = lineHeight;
        probe.font.family = Theme.family;
        const least = Math.round(largest * 0.45);
        const step = Math.max(1, Math.round(largest * 0.05));
        let size = largest;
        let tall = measure(size);
        while (tall > room && size > least) {
            size -= step;
            tall = measure(size);
        }
        font.pixelSize = size;
        height = Math.min(tall, room);
    }

    // Height of the tallest question; one with a word wider than a line counts as too high.
    function measure(size: int): int {
        let tall = 0;
        probe.font.pixelSize = size;
        for (let i = 0; i < questions.length; i++) {
            probe.text = questions[i];
            tall = Math.max(tall, probe.contentWidth > width ? room + 1 : probe.implicitHeight);
        }
        return Math.round(tall);
    }

    // All of them, so that the name never changes.
    Accessible.name: questions.join(" ")
    Accessible.role: Accessible.Heading
    color: Theme.bandInk
    font.pixelSize: Theme.textAttract
    font.weight: Font.Bold
    lineHeight: Theme.lineHeading - 0.04
    text: questions[shown % Math.max(1, questions.length)] ?? ""
    verticalAlignment: Text.AlignBottom

    Component.onCompleted: {
        ready = true;
        fit();
    }
    onFitsChanged: fit()
    onQuestionsChanged: fit()

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

    BodyText {
        id: probe

        Accessible.ignored: true
        font.weight: Font.Bold
        visible: false
        wrapMode: Text.WordWrap
    }
}
