pragma Singleton

import QtQuick

// Which finger may act. Fingers are independent of each other, so that a hand that rests on the
// screen disables nothing; these rules keep that hand from doing anything when it is lifted.
QtObject {
    // Grows when the page changes and when a control acts: a finger that went down before does
    // nothing more.
    property int turn: 0
    // The last turn but those that keys made on which a person types: two fingers type two digits.
    property int otherTurn: 0
    // Headphone mode: fingers explore, and only controls that say so act at one tap.
    property bool exploring: false
    // Fingers that go down in the current event, by their numbers: Qt also shows older ones to the
    // items of a new page. `second`: the second touch of a double touch, whose page has gone.
    // Undefined until the window's event filter is there.
    property var fresh: []
    property var second: []
    property bool filtered: false
    // A finger is on "Hide this": nothing else acts, since a whole hand may have come down.
    property bool hiding: false

    // A control was pressed, by whatever means.
    signal acted

    function mayBegin(finger: int, hides: bool, direct: bool): bool {
        if (exploring && !direct && !hides)
            return false;
        return !filtered || fresh.includes(finger) || (hides && second.includes(finger));
    }

    function mayAct(began: int, hides: bool): bool {
        return hides || (began === turn && !hiding);
    }

    function mayType(began: int): bool {
        return began >= otherTurn && !hiding;
    }

    function turned(): void {
        turn += 1;
        otherTurn = turn;
    }

    function typed(): void {
        turn += 1;
    }
}
