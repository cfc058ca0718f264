import QtQuick
import KioskUi.Theme

// The same controls in the same order on every page.
Rectangle {
    id: bar

    required property string page
    property bool hasLanguages: false

    signal back
    signal home
    signal language
    signal comfort
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
        anchors.leftMargin: Theme.marginBar
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(Theme.compact || Theme.portrait ? 4 : 18)

        BarButton {
            icon: "arrow-left"
            name: qsTr("Back")
            turns: true

            onActivated: bar.back()
        }

        BarButton {
            current: bar.page === "home"
            icon: "house"
            name: qsTr("Home")

            onActivated: bar.home()
        }

        BarButton {
            current: bar.page === "language"
            icon: "languages"
            name: qsTr("Language")
            visible: bar.hasLanguages

            onActivated: bar.language()
        }

        BarButton {
            current: bar.page === "comfort"
            icon: "a-large-small"
            name: qsTr("Comfort")
            objectName: "comfort"

            onActivated: bar.comfort()
        }

        BarButton {
            current: bar.page === "help"
            icon: "circle-help"
            name: qsTr("Help")

            onActivated: bar.help()
        }
    }

    BarButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginBar
        anchors.verticalCenter: parent.verticalCenter
        filled: true
        icon: "eye-off"
        name: qsTr("Hide this")
        objectName: "hide"

        onActivated: bar.hide()
    }
}
