import QtQuick
import KioskUi.Theme

// The ground of what can be touched: an edge of 3:1, or filled. What is chosen has a thick edge and a
// soft fill, and beside them a ChosenMark; its words do not move.
Rectangle {
    property bool pressed: false
    property bool chosen: false
    // The one thing of the page that we would do.
    property bool filled: false
    property color colour: Theme.brand
    property color soft: Theme.brandSoft
    property color edge: Theme.edge
    property color ground: Theme.card

    border.color: chosen || pressed ? colour : (filled ? "transparent" : edge)
    border.width: chosen ? Theme.chosenStroke : Theme.stroke
    color: {
        if (filled)
            return pressed ? Qt.darker(colour, 1.25) : colour;
        return chosen || pressed ? soft : ground;
    }
    radius: Theme.radiusCard
}
