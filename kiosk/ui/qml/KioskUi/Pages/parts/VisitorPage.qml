import QtQuick
import KioskBackend
import KioskUi.Components

// The properties of every page of a visit; VisitPage announces the page and reads it aloud.
Item {
    required property KioskModel kiosk
    // The heading; announced to screen readers when the page opens.
    required property string title
    // The colour of its topic (see TopicColours), which is a band under the strip; "": none.
    property string tint: ""
    // The buttons of the voice have a place on the page, which does not move for them; else they are
    // below it.
    property bool holdsVoice: false
    property rect voicePlace
    // The part that is read, whose More and Up are in the lower part of a split page.
    property ScrollArea reader: null
    // The tab that is shown, for pages with tabs: Back leads to it again.
    property int tab: 0
    // The part of the page that "Are you still there?" may cover; empty: the page is hidden meanwhile.
    property rect sheetPlace

    // What only the first page of a long text has, and the part that turns it; the later pages have
    // its room.
    property Item firstPageRow: null
    property ScrollArea turned: reader

    // True if its text is in another language than the visitor's.
    property bool untranslated: false

    // Turns to the first page for what only that page has.
    function bring(item: Item): void {
        for (let around = item; firstPageRow && around; around = around.parent) {
            if (around === firstPageRow)
                turned.turnTo(0, false);
        }
    }

    // Brings above a height, at which the question begins, what must stay free while it waits.
    function keepFree(limit: int): void {
    }
}
