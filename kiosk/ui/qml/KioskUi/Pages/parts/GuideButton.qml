import QtQuick
import KioskUi.Components
import KioskUi.Theme

// A button of the library guide, with an arrow before or after its word.
Touchable {
    id: button

    required property string icon
    property bool iconLast: false
    property color edge: GuideColours.edge
    property color ground: GuideColours.foot
    property color soft: GuideColours.pressed
    property int textSize: Theme.px(Theme.measure(40, 42, 34))
    property color ink: GuideColours.ink

    implicitHeight: Math.max(Theme.target, row.implicitHeight + Theme.px(Theme.tallScript ? 44 : 24))
    implicitWidth: Math.max(Theme.px(Theme.compact ? 180 : 230), row.implicitWidth + Theme.px(64))

    ControlFrame {
        anchors.fill: parent
        colour: GuideColours.accent
        edge: button.edge
        ground: button.ground
        pressed: button.pressed
        radius: button.radius
        soft: button.soft
    }

    Row {
        id: row

        anchors.centerIn: parent
        layoutDirection: button.iconLast ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.px(18)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: button.ink
            mirror: Theme.rightToLeft
            name: button.icon
        }

        UiText {
            anchors.verticalCenter: parent.verticalCenter
            color: button.ink
            font.pixelSize: button.textSize
            font.weight: Font.Bold
            height: naturalHeight
            text: button.name
        }
    }
}
