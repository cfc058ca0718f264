pragma ComponentBehavior: Bound

import QtQuick

// The text of a whole page as one item, which a screen reader says when it gets the focus. It goes
// with the focus: otherwise the page would have every text twice.
Loader {
    id: wholePage

    property string text: ""

    function read(words: string): void {
        // A new item each time: one that keeps the focus would stay silent.
        sourceComponent = null;
        text = words;
        sourceComponent = wholeText;
        (item as Item).forceActiveFocus(Qt.OtherFocusReason);
    }

    function forget(): void {
        sourceComponent = null;
        text = "";
    }

    Component {
        id: wholeText

        Item {
            Accessible.focusable: true
            Accessible.name: wholePage.text
            Accessible.role: Accessible.StaticText
            objectName: "wholePage"

            onActiveFocusChanged: if (!activeFocus)
                Qt.callLater(wholePage.forget)
        }
    }
}
