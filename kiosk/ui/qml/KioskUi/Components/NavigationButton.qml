import QtQuick
import KioskUi.Theme

// A button of the bar: icon above its name. `current` marks the page that is open, `filled` the
// button that must be found at once; `turns`: an arrow, mirrored in Urdu and Arabic.
Touchable {
    id: button

    required property string icon
    property bool current: false
    property bool filled: false
    property bool turns: false
    // The width that all buttons share; 0: as wide as its name.
    property int cell: 0
    readonly property color ground: filled ? Theme.ink : Theme.card
    readonly property color inkColour: filled ? Theme.card : (current ? Theme.brand : Theme.ink)

    implicitHeight: Theme.buttonHeight
    implicitWidth: cell || Math.max(filled ? Theme.hideWidth : Theme.buttonWidth, label.implicitWidth + Theme.px(24))

    Rectangle {
        anchors.fill: parent
        color: {
            if (button.pressed)
                return button.filled ? Theme.brand : Theme.brandSoft;
            return button.current ? Theme.brandSoft : button.ground;
        }
        radius: button.radius
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.px(Theme.compact ? 2 : 6)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: button.inkColour
            mirror: button.turns && Theme.rightToLeft
            name: button.icon
            size: Theme.iconBar
        }

        UiText {
            id: label

            anchors.horizontalCenter: parent.horizontalCenter
            color: button.inkColour
            font.pixelSize: Theme.textBar
            font.weight: button.current || button.filled ? Font.Bold : Font.Normal
            text: button.name
        }
    }
}
