import QtQuick
import KioskUi.Theme

// Whom to call now, on every page.
Rectangle {
    id: strip

    required property string danger
    required property string otherwise
    readonly property int gap: Theme.px(20)

    color: Theme.card
    implicitHeight: Theme.stripHeight

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.stroke
        width: parent.width
    }

    Rectangle {
        anchors.left: parent.left
        color: Theme.urgent
        height: parent.height
        width: Theme.px(14)
    }

    Icon {
        id: siren

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.urgent
        name: "siren"
        size: Theme.px(44)
        visible: !Theme.compact
    }

    Label {
        id: first

        Accessible.ignored: false
        anchors.left: siren.visible ? siren.right : parent.left
        anchors.leftMargin: siren.visible ? strip.gap : Theme.marginSide
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.textBar
        font.weight: Font.Bold
        text: strip.danger
    }

    // Where there is no room for both, danger comes first.
    Label {
        Accessible.ignored: false
        anchors.left: first.right
        anchors.leftMargin: strip.gap
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.textBar
        font.weight: Font.Normal
        text: strip.otherwise
        visible: first.implicitWidth + implicitWidth + strip.gap < strip.width - strip.gap - (siren.visible ? Theme.marginSide + siren.width + strip.gap : Theme.marginSide)
    }
}
