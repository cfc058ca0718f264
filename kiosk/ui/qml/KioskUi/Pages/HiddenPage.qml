import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The decoy: what the library gives, and nothing that betrays what was there. One touch leads to
// the start, never back.
Touchable {
    id: hidden

    required property KioskModel kiosk
    readonly property FrameModel frame: kiosk.frame
    property date now: new Date()
    readonly property bool hasPicture: frame.decoyPicture !== ""

    // No key leads away from the decoy, not even the Enter of somebody who tries them all.
    Keys.enabled: false
    activeFocusOnTab: false
    name: [frame.decoyTitle].concat(frame.decoyLines).join(" ")
    radius: 0

    onActivated: kiosk.leaveHidden()

    Timer {
        interval: 1000
        repeat: true
        running: hidden.frame.decoyClock

        onTriggered: hidden.now = new Date()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Rectangle {
        color: Theme.brand
        height: Theme.px(Theme.compact ? 14 : 24)
        width: parent.width
    }

    Image {
        fillMode: Image.PreserveAspectCrop
        height: parent.height
        source: hidden.frame.decoyPicture
        sourceSize.width: width
        visible: hidden.hasPicture && !Theme.portrait
        width: Math.round(parent.width * 0.4)
        x: parent.width - width
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(Theme.compact ? 44 : 130)
        anchors.right: parent.right
        anchors.rightMargin: hidden.hasPicture && !Theme.portrait ? Math.round(parent.width * 0.4) + Theme.px(64) : Theme.px(Theme.compact ? 44 : 130)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(Theme.compact ? 16 : 36)

        Label {
            Accessible.ignored: false
            color: Theme.brand
            font.family: Theme.usualFamily
            font.pixelSize: Theme.px(Theme.compact ? 120 : 260)
            text: Qt.formatTime(hidden.now, "h:mm")
            visible: hidden.frame.decoyClock
        }

        Words {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            // In the bundle's own language, whatever was chosen before.
            font.family: Theme.usualFamily
            font.pixelSize: Theme.px(Theme.compact ? 56 : 92)
            font.weight: Font.Bold
            lineHeight: 0.9
            text: hidden.frame.decoyTitle
            width: parent.width
        }

        Repeater {
            model: hidden.frame.decoyLines

            Words {
                required property string modelData

                color: Theme.inkSoft
                font.family: Theme.usualFamily
                font.pixelSize: Theme.px(Theme.compact ? 36 : 48)
                lineHeight: 0.98
                text: modelData
                width: parent?.width ?? 0
            }
        }
    }
}
