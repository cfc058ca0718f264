import QtQuick
import KioskUi.Theme

// What a page says, in the visitor's language, about the language of its text.
Note {
    property string notice: ""

    icon: "languages"
    lines: [notice === "missing" ? qsTr("This page has not been translated yet.") : qsTr("Nobody who speaks this language has checked this translation yet.")]
    visible: notice !== ""
}
