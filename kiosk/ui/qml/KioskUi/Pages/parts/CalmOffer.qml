import QtQuick
import KioskUi.Components
import KioskUi.Theme

// The way to the calm page, from cards that offer it. On the line under a heading its frame is lower
// than what can be touched.
Touchable {
    id: offer

    readonly property bool isInterfaceText: true
    // Where there is room for it.
    property bool showsIcon: true
    readonly property int plainWidth: label.width + Theme.px(56)
    readonly property int iconWidth: mark.width + row.spacing
    readonly property int leastHeight: label.height + Theme.px(12)
    property int frameHeight: Math.max(Theme.px(Theme.compact ? 64 : 72), leastHeight)

    implicitHeight: Math.max(Theme.target, frameHeight)
    implicitWidth: plainWidth + (showsIcon ? iconWidth : 0)
    name: qsTr("Take a moment")
    objectName: "calm"

    ControlFrame {
        height: offer.frameHeight
        pressed: offer.pressed
        radius: height / 2
        width: parent.width
        y: Math.round((parent.height - height) / 3)

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.px(14)

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                name: "wind"
                visible: offer.showsIcon
            }

            UiText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.text(Theme.measure(36, 38, 33))
                height: naturalHeight
                text: offer.name
            }
        }
    }
}
