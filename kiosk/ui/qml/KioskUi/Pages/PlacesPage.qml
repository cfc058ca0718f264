import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// All places to get help of a card or a topic, where its own page has room for the first one only.
VisitorPage {
    id: places

    tint: kiosk.places.tint
    title: qsTr("Who can help now")

    PageHead {
        id: head

        title: places.title
        width: parent.width - 2 * Theme.marginSide
        x: Theme.marginSide
        y: Theme.headTop
    }

    ScrollArea {
        id: list

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        rail: true
        y: Math.max(head.y + head.implicitHeight, Theme.controlsTop)
        height: parent.height - y - Theme.marginEnd

        HelpColumn {
            columns: Theme.portrait || Theme.largeText ? 1 : 2
            kiosk: places.kiosk
            titled: false
            width: parent.width
        }
    }
}
