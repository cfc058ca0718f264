import QtQuick
import KioskUi.Components
import KioskUi.Theme

// Back and Close, at the same place on every page of the console; on a low screen also the page's
// action, and the text of the strip, which is left out there.
Rectangle {
    id: bar

    property bool canGoBack: false
    property string action: ""
    property string says: ""

    signal back
    signal acted
    signal close

    color: Theme.card
    implicitHeight: Theme.barHeight

    Rectangle {
        color: Theme.line
        height: Theme.stroke
        width: parent.width
    }

    NavigationButton {
        id: backButton

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginBar
        anchors.verticalCenter: parent.verticalCenter
        icon: "arrow-left"
        name: "Back"
        visible: bar.canGoBack

        onActivated: bar.back()
    }

    Button {
        id: actionButton

        anchors.left: backButton.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.buttonHeight
        name: bar.action
        textSize: Theme.px(36)
        visible: bar.action !== ""

        onActivated: bar.acted()
    }

    UiText {
        Accessible.ignored: false
        Accessible.role: Accessible.AlertMessage
        anchors.left: actionButton.visible ? actionButton.right : backButton.right
        anchors.leftMargin: Theme.gapSmall
        anchors.right: closeButton.left
        anchors.rightMargin: Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.textBar
        horizontalAlignment: Text.AlignHCenter
        text: bar.says
        visible: text !== ""
    }

    NavigationButton {
        id: closeButton

        anchors.right: parent.right
        anchors.rightMargin: Theme.marginBar
        anchors.verticalCenter: parent.verticalCenter
        filled: true
        icon: "x"
        name: "Close"

        onActivated: bar.close()
    }
}
