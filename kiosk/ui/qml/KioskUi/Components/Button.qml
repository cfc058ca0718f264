import QtQuick
import KioskUi.Theme

// A large button with a text: filled with the brand colour or a dark one, or an outline.
Touchable {
    id: button

    property string icon: ""
    property color fill: Theme.brand
    property color fillInk: Theme.brandInk
    property bool outline: false
    // Of an outline.
    property color edge: Theme.edge
    property bool iconOnly: false
    property int textSize: Theme.textBody
    // In a narrow place its words have two lines.
    property bool wraps: false
    readonly property int inner: width - Theme.px(28) - (mark.visible ? mark.width + row.spacing : 0)
    readonly property bool inLines: wraps && label.implicitWidth > inner
    // Its width with its name, also while only the icon is shown.
    readonly property int wide: label.implicitWidth + (icon === "" ? 0 : mark.width + row.spacing) + Theme.px(Theme.compact ? 60 : 88)
    readonly property color inkColour: outline ? Theme.ink : fillInk

    implicitHeight: Math.max(Theme.buttonHeight, row.implicitHeight + Theme.px(inLines ? 12 : 24))
    implicitWidth: iconOnly ? Theme.target : wide

    Rectangle {
        anchors.fill: parent
        border.color: button.outline ? button.edge : "transparent"
        border.width: button.outline ? Theme.stroke : 0
        color: {
            if (button.outline)
                return button.pressed ? Theme.brandSoft : Theme.card;
            return button.pressed ? Qt.darker(button.fill, 1.25) : button.fill;
        }
        radius: button.radius
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(20)

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            color: button.inkColour
            name: button.icon
            visible: button.icon !== ""
        }

        UiText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            color: button.inkColour
            font.pixelSize: button.textSize
            height: naturalHeight
            text: button.name
            visible: !button.iconOnly && !button.inLines
        }

        BalancedText {
            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: button.inkColour
            font.pixelSize: button.textSize
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Theme.lineHeading
            text: button.name
            visible: button.inLines
            width: button.inner
        }
    }
}
