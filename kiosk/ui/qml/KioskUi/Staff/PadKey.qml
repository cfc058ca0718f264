import QtQuick
import KioskUi.Components
import KioskUi.Theme

// One key of the PIN pad: a digit, or an icon.
Touchable {
    id: key

    property string icon: ""
    property bool strong: false
    property bool resting: false
    readonly property bool filled: strong && !resting
    readonly property color inkColour: resting ? Theme.inkSoft : (strong ? Theme.brandInk : Theme.ink)

    implicitHeight: Math.max(Theme.target, Theme.px(120))
    implicitWidth: Math.max(Theme.target, Theme.px(180))

    Rectangle {
        anchors.fill: parent
        border.color: key.filled ? "transparent" : (key.resting ? Theme.line : Theme.edge)
        border.width: key.filled ? 0 : Theme.stroke
        color: {
            if (key.resting)
                return "transparent";
            if (key.strong)
                return key.pressed ? Qt.darker(Theme.brand, 1.25) : Theme.brand;
            return key.pressed ? Theme.brandSoft : Theme.card;
        }
        radius: key.radius
    }

    Icon {
        anchors.centerIn: parent
        color: key.inkColour
        name: key.icon
        size: Theme.px(64)
        visible: key.icon !== ""
    }

    UiText {
        anchors.centerIn: parent
        color: key.inkColour
        font.family: Theme.usualFamily
        font.pixelSize: Theme.px(key.strong ? 52 : 68)
        font.weight: key.resting ? Font.Normal : Font.Bold
        text: key.name
        visible: key.icon === ""
    }
}
