import QtQuick
import KioskBackend

// What every page of a visit has; VisitPage announces it and reads it aloud.
Item {
    required property KioskModel kiosk
    // The heading; announced to screen readers when the page opens.
    required property string title
    // Whether its text is in another language than the visitor's.
    property bool untranslated: false
}
