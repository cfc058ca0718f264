import QtQuick
import KioskUi.Components
import KioskUi.Theme

// One key of the PIN pad: a digit, or an icon.
Touchable {
    id: key

    property string icon: ""
    property bool strong: false
    property bool resting: false
    readonly property color inkColour: strong ? Theme.brandInk : Theme.ink

    implicitHeight: Math.max(Theme.target, Theme.px(120))
    implicitWidth: Math.max(Theme.target, Theme.px(180))
    opacity: resting ? 0.45 : 1

    Rectangle {
        anchors.fill: parent
        border.color: key.strong ? "transparent" : Theme.edge
        border.width: key.strong ? 0 : Theme.stroke
        color: {
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

    Label {
        anchors.centerIn: parent
        color: key.inkColour
        font.family: Theme.usualFamily
        font.pixelSize: Theme.px(key.strong ? 52 : 68)
        font.weight: Font.Bold
        text: key.name
        visible: key.icon === ""
    }
}
