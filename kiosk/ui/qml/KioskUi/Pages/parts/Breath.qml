pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// A circle that grows for four seconds and shrinks for six, twice: twenty seconds in all. Without
// movement it is drawn once, and its words say how to breathe.
Item {
    id: breath

    readonly property bool moves: !Theme.reducedMotion
    readonly property int inSeconds: 4
    readonly property int outSeconds: 6
    readonly property int seconds: 2 * (inSeconds + outSeconds)
    // Since the beginning.
    property real passed: 0
    readonly property bool over: passed >= seconds
    readonly property real within: passed % (inSeconds + outSeconds)
    readonly property bool inward: within < inSeconds
    readonly property real share: inward ? within / inSeconds : 1 - (within - inSeconds) / outSeconds
    // From 0, small, to 1; it begins and ends gently.
    readonly property real fill: moves && !over ? (1 - Math.cos(Math.PI * share)) / 2 : 0.6
    readonly property string slowly: qsTr("Breathe in slowly, and out slowly.")
    readonly property string words: {
        if (!moves)
            return slowly;
        if (over)
            return qsTr("Go on when you are ready.");
        return inward ? qsTr("Breathe in") : qsTr("Breathe out");
    }

    function moveOn(milliseconds: real): void {
        passed = Math.min(seconds, passed + milliseconds / 1000);
    }

    Timer {
        id: clock

        property double last: Date.now()

        interval: 40
        repeat: true
        running: breath.moves && !breath.over && breath.visible

        onRunningChanged: last = Date.now()
        onTriggered: {
            const now = Date.now();
            // Not longer after a pause: the picture goes on where it was.
            breath.moveOn(Math.min(200, now - last));
            last = now;
        }
    }

    Repeater {
        model: [1, 0.8, 0.62]

        Rectangle {
            required property real modelData
            required property int index

            anchors.centerIn: parent
            border.color: Theme.brand
            border.width: Theme.contrast ? Theme.stroke : 0
            color: Theme.contrast ? Theme.paper : (index === 2 ? Theme.card : Theme.brandSoft)
            height: width
            opacity: index === 0 ? 0.6 : 1
            radius: width / 2
            // The inner one, with the words, keeps its size.
            width: Math.round(breath.width * (index === 2 ? modelData : 0.62 + (modelData - 0.62) * breath.fill))
        }
    }
}
