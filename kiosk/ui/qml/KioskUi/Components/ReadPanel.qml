import QtQuick
import KioskUi.Theme

// The ground of what is only read: a light line, or filled softly. Never an edge like a control's.
Rectangle {
    property bool soft: false

    border.color: soft ? "transparent" : Theme.line
    border.width: Theme.stroke
    color: soft ? Theme.brandSoft : Theme.card
    radius: Theme.radiusCard
}
