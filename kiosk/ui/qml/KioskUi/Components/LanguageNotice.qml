import QtQuick
import KioskUi.Theme

// A remark, in the visitor's language, about the language of a page's text.
Callout {
    property string notice: ""
    // Spoken in the visitor's language, unlike an untranslated page.
    readonly property bool isInterfaceText: true

    icon: "languages"
    lines: [notice === "missing" ? qsTr("This page has not been translated yet.") : qsTr("Nobody who speaks this language has checked this translation yet.")]
    visible: notice !== ""
}
