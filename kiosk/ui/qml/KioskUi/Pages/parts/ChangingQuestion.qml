pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// One question at a time, and slowly another, in each language in turn, each as large as it fits. The
// rest of the page never jumps: all of them have the same room.
BalancedText {
    id: heading

    required property AttractModel attract
    property int room: 0
    property bool paused: false
    property string family: Theme.usualFamily
    readonly property bool tall: family === Theme.nastaliq
    readonly property int largest: Theme.px(Theme.compact ? (Theme.dense ? (tall ? 60 : 84) : (tall ? 90 : 140)) : (tall ? (Theme.portrait ? 150 : 120) : 196))
    // More is never needed, in any language.
    readonly property int tallest: Math.round(mostLines * Theme.px(Theme.compact ? (Theme.dense ? 84 : 140) : 196) * 1.15)
    // The first letter of Nastaliq may reach so far beyond where its line begins.
    readonly property int overhang: tall ? Math.round(largest * 0.4) : 0
    property string now: ""
    readonly property string fits: [largest, room, width, lineHeight, family, now].join()
    readonly property int mostLines: 3

    // Never a text in the letters of another language, not for a moment: its font may lack them.
    function take(): void {
        now = "";
        family = attract.family || Theme.usualFamily;
        now = attract.question;
    }

    function fit(): void {
        if (width <= 0 || room <= 0)
            return;
        probe.width = width;
        let size = largest;
        const step = Math.max(1, Math.round(largest * 0.04));
        while (!fitsIn(size) && size > Math.max(1, largest * 0.4))
            size -= step;
        font.pixelSize = size;
    }

    // No word is wider than a line.
    function fitsIn(size: int): bool {
        probe.font.pixelSize = size;
        return probe.implicitHeight <= Math.min(room, tallest) && probe.lineCount <= mostLines && probe.contentWidth <= width;
    }

    Accessible.role: Accessible.Heading
    color: Theme.bandInk
    font.family: family
    font.pixelSize: largest
    font.weight: Font.Bold
    // Mirrored with the page: the other side is where a question of the other direction begins.
    horizontalAlignment: attract.rightToLeft === Theme.rightToLeft ? Text.AlignLeft : Text.AlignRight
    lineHeight: (tall ? 0.74 : (family === Theme.naskh ? 0.66 : 0.9)) - 0.04
    text: now
    verticalAlignment: Text.AlignBottom

    Component.onCompleted: take()
    onFitsChanged: fit()

    Connections {
        function onChanged(): void {
            heading.take();
        }

        target: heading.attract
    }

    Timer {
        interval: 8000
        objectName: "questions"
        repeat: true
        running: !Theme.reducedMotion && !heading.paused && heading.attract.changes

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
            script: heading.attract.advance()
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
