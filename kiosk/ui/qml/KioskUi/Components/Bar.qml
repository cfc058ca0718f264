import QtQuick
import KioskUi.Theme

// The same controls in the same order on every page.
Rectangle {
    id: bar

    required property string page

    signal back
    signal home
    signal help
    signal hide

    color: Theme.card
    implicitHeight: Theme.barHeight

    Rectangle {
        color: Theme.line
        height: Theme.stroke
        width: parent.width
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide - Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapSmall

        BarButton {
            icon: "arrow-left"
            name: qsTr("Back")

            onActivated: bar.back()
        }

        BarButton {
            current: bar.page === "home"
            icon: "house"
            name: qsTr("Home")

            onActivated: bar.home()
        }

        BarButton {
            current: bar.page === "help"
            icon: "circle-help"
            name: qsTr("Help")

            onActivated: bar.help()
        }
    }

    PushButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide - (Theme.compact ? Theme.px(10) : Theme.px(24))
        anchors.verticalCenter: parent.verticalCenter
        fill: Theme.ink
        icon: "eye-off"
        name: qsTr("Hide this")
        objectName: "hide"
        width: Theme.hideWidth

        onActivated: bar.hide()
    }
}
