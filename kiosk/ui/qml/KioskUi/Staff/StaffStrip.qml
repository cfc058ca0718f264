import QtQuick
import KioskUi.Components
import KioskUi.Theme

// Shows that this is the console and no visitor's page, who is signed in, and when it will close.
Rectangle {
    id: strip

    required property string says
    property string warning: ""

    color: Theme.band
    implicitHeight: Theme.stripHeight

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.bandInk
        name: "lock"
        size: Theme.px(44)
    }

    UiText {
        Accessible.ignored: false
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.bandInk
        font.pixelSize: Theme.textBar
        text: strip.says
    }

    UiText {
        Accessible.ignored: false
        Accessible.role: Accessible.AlertMessage
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.bandInk
        font.pixelSize: Theme.textBar
        text: strip.warning
        visible: text !== ""
    }
}
