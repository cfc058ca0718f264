import QtQuick

// The time left for an answer, in words that change every five seconds. From two minutes on in
// minutes.
QtObject {
    required property int secondsLeft
    readonly property int rounded: Math.ceil(secondsLeft / 5) * 5
    readonly property string words: rounded < 120 ? qsTr("%n second(s)", "", rounded) : qsTr("%n minute(s)", "", Math.ceil(rounded / 60))
}
