import QtQuick
import KioskUi.Components

Stage {
    id: stage

    name: "FocusGuard"

    Item {
        id: before

        activeFocusOnTab: true
    }

    FocusGuard {
        id: guard

        onReached: later.forceActiveFocus(Qt.TabFocusReason)
    }

    Item {
        id: later

        activeFocusOnTab: true
    }

    function test_the_focus_goes_on_to_what_its_page_shows(): void {
        before.forceActiveFocus();
        keyClick(Qt.Key_Tab);
        verify(later.activeFocus);
        keyClick(Qt.Key_Backtab);
        verify(later.activeFocus, "backwards it leads there as well");
    }
}
