pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Components
import KioskUi.Theme

// One question at a time, and slowly another, each as large as it fits. The rest of the page never
// jumps: all of them have the same room.
BalancedText {
    id: heading

    required property list<string> questions
    property int largest: Theme.px(196)
    property int room: 0
    property bool paused: false
    property int shown: 0
    readonly property string now: questions[shown % Math.max(1, questions.length)] ?? ""
    readonly property string fits: [largest, room, width, lineHeight, Theme.family, now].join()
    readonly property int mostLines: 3

    function fit(): void {
        if (width <= 0 || room <= 0)
            return;
        probe.width = width;
        let size = largest;
        const step = Math.max(1, Math.round(largest * 0.04));
        while (!fitsIn(size) && size > largest * 0.4)
            size -= step;
        font.pixelSize = size;
    }

    // No word is wider than a line.
    function fitsIn(size: int): bool {
        probe.font.pixelSize = size;
        return probe.implicitHeight <= room && probe.lineCount <= mostLines && probe.contentWidth <= width;
    }

    // All of them, so that the name never changes.
    Accessible.name: questions.join(" ")
    Accessible.role: Accessible.Heading
    color: Theme.bandInk
    font.pixelSize: largest
    font.weight: Font.Bold
    lineHeight: Theme.lineHeading - 0.04
    text: now
    verticalAlignment: Text.AlignBottom

    Component.onCompleted: fit()
    onFitsChanged: fit()

    Timer {
        interval: 8000
        repeat: true
        running: !Theme.reducedMotion && !heading.paused && heading.questions.length > 1

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
        font.family: heading.font.family
        font.weight: Font.Bold
        lineHeight: heading.lineHeight
        text: heading.now
        visible: false
        wrapMode: Text.WordWrap
    }
}
