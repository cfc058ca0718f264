pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// What helps where a language ends: interpreters, and sign language. Only what services say of
// themselves is shown.
ReadPanel {
    id: panel

    required property ShellModel shell
    readonly property bool filled: shell.interpreters !== "" || shell.signing !== ""
    readonly property bool isPart: true
    readonly property int columns: shell.interpreters !== "" && shell.signing !== "" && !Theme.portrait && !Theme.largeText ? 2 : 1

    implicitHeight: parts.implicitHeight + 2 * Theme.px(Theme.compact ? 14 : (Theme.tallScript && !Theme.portrait ? 10 : 32))
    soft: true

    Grid {
        id: parts

        columns: panel.columns
        spacing: Theme.px(Theme.compact ? 20 : 40)
        width: parent.width - 2 * x
        x: Theme.px(Theme.compact ? 20 : 48)
        y: Math.round((parent.height - implicitHeight) / 2)

        Part {
            icon: "phone-call"
            line: qsTr("%1 can bring in an interpreter.").arg(panel.shell.interpreters)
            title: qsTr("On the phone, say the name of your language.")
            visible: panel.shell.interpreters !== ""
        }

        Part {
            icon: "hand"
            line: panel.shell.signing
            title: qsTr("British Sign Language")
            visible: panel.shell.signing !== ""
        }
    }

    component Part: Item {
        id: part

        required property string icon
        required property string title
        required property string line

        implicitHeight: Math.max(mark.height, texts.implicitHeight)
        width: Math.floor((parts.width - (panel.columns - 1) * parts.spacing) / panel.columns)

        Icon {
            id: mark

            color: Theme.brand
            name: part.icon
            size: Theme.px(Theme.compact ? 48 : 72)
            x: Theme.rightToLeft ? part.width - width : 0
            y: Math.round((part.height - height) / 2)
        }

        Column {
            id: texts

            width: part.width - mark.width - Theme.px(Theme.compact ? 16 : 36)
            x: Theme.rightToLeft ? 0 : part.width - width
            y: Math.round((part.height - implicitHeight) / 2)

            BodyText {
                font.pixelSize: Theme.textSecond
                font.weight: Font.Bold
                lineHeight: Theme.lineTight
                text: part.title
                width: parent.width
            }

            BodyText {
                font.pixelSize: Theme.textSecond
                lineHeight: Theme.lineTight
                text: part.line
                width: parent.width
            }
        }
    }
}
