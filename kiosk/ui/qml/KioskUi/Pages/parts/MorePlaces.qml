import QtQuick
import KioskUi.Components
import KioskUi.Theme

// Leads to the page of all places to get help.
Touchable {
    id: more

    // A place is beside it.
    property bool besides: true

    Accessible.description: ""
    implicitHeight: Math.max(Theme.px(92), words.implicitHeight + Theme.px(16))
    name: besides ? qsTr("More places to get help") : qsTr("Places to get help")

    ControlFrame {
        anchors.fill: parent
        pressed: more.pressed
        radius: more.radius
    }

    BalancedText {
        id: words

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(22)
        anchors.right: chevron.left
        anchors.rightMargin: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        // On a low page as large as the words of the bar, or nearly.
        font.pixelSize: Theme.singleColumn ? Theme.px(33) : Theme.textSecond
        font.weight: Font.Bold
        lineHeight: Theme.lineHeading
        text: more.name
    }

    Icon {
        id: chevron

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        mirror: Theme.rightToLeft
        name: "chevron-right"
        size: Theme.singleColumn ? Theme.px(44) : Theme.iconSmall
    }
}
