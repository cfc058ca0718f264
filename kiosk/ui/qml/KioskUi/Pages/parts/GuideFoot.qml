import QtQuick
import KioskUi.Components
import KioskUi.Theme

// The foot of the library guide: the way back to its front, and in the corner the way to the start.
Rectangle {
    id: foot

    required property bool canGoBack
    readonly property int buttonHeight: Theme.px(Theme.dense ? 92 : 108)

    signal back
    signal started

    color: GuideColours.foot
    implicitHeight: Theme.px(Theme.dense ? 104 : Theme.measure(140, 178, 124))

    BodyText {
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: start.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: GuideColours.ink
        font.pixelSize: Theme.px(Theme.measure(38, 40, 33))
        lineHeight: Theme.lineTight
        text: qsTr("Lost something? Please ask a member of staff.")
        visible: !foot.canGoBack
    }

    GuideButton {
        id: backButton

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.verticalCenter: parent.verticalCenter
        height: foot.buttonHeight
        icon: "arrow-left"
        name: qsTranslate("NavigationBar", "Back")
        visible: foot.canGoBack

        onActivated: foot.back()
    }

    GuideButton {
        id: start

        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.verticalCenter: parent.verticalCenter
        height: foot.buttonHeight
        icon: "chevron-right"
        iconLast: true
        name: qsTr("Start")
        objectName: "start"

        onActivated: foot.started()
    }
}
