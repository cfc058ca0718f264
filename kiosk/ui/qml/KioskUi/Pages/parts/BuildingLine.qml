import QtQuick
import KioskBackend

// The words about the building: whether it is open, and what its pages are called.
QtObject {
    id: words

    required property LibraryModel library
    readonly property string now: {
        if (library.availability === "open")
            return library.until ? qsTr("Open until %1").arg(library.until) : qsTr("Open now");
        if (library.availability !== "closed")
            return "";
        if (!library.opensAt)
            return qsTr("Closed now");
        return library.opensOn ? qsTr("Closed, opens at %1 on %2").arg(library.opensAt).arg(library.opensOn) : qsTr("Closed, opens at %1").arg(library.opensAt);
    }
    readonly property string events: library.thisWeek ? qsTr("What’s on this week") : qsTr("What’s on")

    function page(target: string, own: string): string {
        const names = {
            "hours": qsTr("Opening hours"),
            "joining": qsTr("Join and borrow"),
            "printing": qsTr("Print and copy"),
            "events": events
        };
        return names[target] ?? own;
    }
}
