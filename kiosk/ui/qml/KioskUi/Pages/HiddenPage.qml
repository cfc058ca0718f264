pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The decoy: a page about the library; nothing on it gives away what was shown before. One touch
// leads to the start, never back.
Touchable {
    id: hidden

    required property KioskModel kiosk
    readonly property ShellModel shell: kiosk.shell
    property date now: new Date()
    readonly property bool hasPicture: shell.decoyPicture !== "" && !Theme.compact
    readonly property bool hasPanel: hasPicture || (shell.decoyClock && !Theme.compact)
    readonly property bool beside: hasPanel && !Theme.portrait
    readonly property int edge: Theme.px(Theme.compact ? 44 : 130)
    // Left edge of the texts, which are beside the panel.
    readonly property int start: beside && Theme.rightToLeft ? panel.width + edge : edge

    // No key leads away from the decoy, not even Enter.
    Keys.enabled: false
    activeFocusOnTab: false
    name: [shell.decoyTitle].concat(shell.decoyLines).join(" ")
    radius: 0

    onActivated: kiosk.visit.leaveHidden()
    // A screen reader says the title, as that of every page, and nothing of the page before.
    Component.onCompleted: title.forceActiveFocus(Qt.OtherFocusReason)

    Timer {
        interval: 1000
        repeat: true
        running: hidden.shell.decoyClock

        onTriggered: hidden.now = new Date()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    // The clock or the picture: beside the texts, on a tall screen above them.
    Rectangle {
        id: panel

        color: Theme.band
        height: hidden.hasPanel ? (hidden.beside ? parent.height : Math.round(parent.height * 0.4)) : Theme.px(Theme.compact ? 14 : 24)
        width: hidden.beside ? Math.round(parent.width * 0.42) : parent.width
        x: Theme.rightToLeft ? 0 : parent.width - width

        Image {
            readonly property bool isLoading: status === Image.Loading

            anchors.fill: parent
            asynchronous: true
            fillMode: Image.PreserveAspectCrop
            source: hidden.hasPicture ? hidden.shell.decoyPicture : ""
            // As in Main.qml, which has decoded it.
            sourceSize.width: hidden.width
        }

        UiText {
            Accessible.ignored: false
            anchors.centerIn: parent
            color: Theme.bandInk
            font.family: Theme.usualFamily
            font.pixelSize: Math.round(parent.width * 0.27)
            text: clock.text
            visible: hidden.hasPanel && !hidden.hasPicture
        }
    }

    Column {
        id: texts

        spacing: Theme.px(Theme.compact ? 16 : 36)
        width: parent.width - (hidden.beside ? panel.width : 0) - 2 * hidden.edge
        x: hidden.start
        y: {
            const top = hidden.beside ? 0 : panel.height;
            return top + Math.round((parent.height - top - height) / 2);
        }

        UiText {
            id: clock

            Accessible.ignored: false
            color: Theme.brand
            font.family: Theme.usualFamily
            font.pixelSize: Theme.px(Theme.compact ? 120 : 200)
            text: Qt.formatTime(hidden.now, "h:mm")
            visible: hidden.shell.decoyClock && (hidden.hasPicture || !hidden.hasPanel)
            width: parent.width
        }

        BodyText {
            id: title

            Accessible.name: text
            Accessible.role: Accessible.Heading
            // In the bundle's own language, not the visitor's.
            font.family: Theme.usualFamily
            font.pixelSize: Theme.px(Theme.compact ? 56 : (Theme.portrait ? 116 : 108))
            font.weight: Font.Bold
            lineHeight: 0.9
            text: hidden.shell.decoyTitle
            width: parent.width
        }

        Repeater {
            model: hidden.shell.decoyLines

            BodyText {
                required property string modelData

                color: Theme.inkSoft
                font.family: Theme.usualFamily
                font.pixelSize: Theme.px(Theme.compact ? 36 : 54)
                lineHeight: 0.98
                text: modelData
                width: parent?.width ?? 0
            }
        }
    }
}
