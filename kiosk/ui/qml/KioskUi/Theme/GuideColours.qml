pragma Singleton

import QtQuick

// The pages about the building: brown and rust, so that nothing on them looks like a page of help.
// The decoy is always light; inside a visit the rust follows the visitor's colours.
QtObject {
    readonly property color head: "#4a3930"
    readonly property color headInk: "#ffffff"
    readonly property color paper: "#faf8f2"
    readonly property color foot: "#efe8db"
    readonly property color edge: "#8a7f70"
    readonly property color pressed: "#f6efe4"
    readonly property color ink: "#0f1c2e"
    readonly property color accent: TopicColours.icon("talk")
}
