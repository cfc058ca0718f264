import QtQuick
import KioskBackend

// What VisitPage knows of each page that it loads.
Item {
    required property KioskModel kiosk
    // What its heading says; a screen reader is told it when the page has come.
    required property string title
    // Whether its text is in another language than the visitor's.
    property bool untranslated: false
}
