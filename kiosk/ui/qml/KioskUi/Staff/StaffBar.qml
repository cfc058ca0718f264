import QtQuick
import KioskUi.Components
import KioskUi.Theme

// Back and Close, at the same place on every page of the console.
Rectangle {
    id: bar

    property bool canGoBack: false
    property string warning: ""

    signal back
    signal close

    color: Theme.card
    implicitHeight: Theme.barHeight

    Rectangle {
        color: Theme.line
        height: Theme.stroke
        width: parent.width
    }

    BarButton {
        id: backButton

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginBar
        anchors.verticalCenter: parent.verticalCenter
        icon: "arrow-left"
        name: "Back"
        visible: bar.canGoBack

        onActivated: bar.back()
    }

    Label {
        Accessible.ignored: false
        Accessible.role: Accessible.AlertMessage
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.textBar
        text: bar.warning
        visible: text !== ""
    }

    BarButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginBar
        anchors.verticalCenter: parent.verticalCenter
        filled: true
        icon: "x"
        name: "Close"

        onActivated: bar.close()
    }
}
