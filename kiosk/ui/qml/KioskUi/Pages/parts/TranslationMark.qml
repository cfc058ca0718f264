import QtQuick
import KioskUi.Components
import KioskUi.Theme

// A quiet line: nobody who speaks the language has read this translation yet.
Item {
    id: mark

    required property string notice
    // Spoken in the visitor's language, unlike an untranslated page.
    readonly property bool isInterfaceText: true

    implicitHeight: words.implicitHeight
    visible: notice === "unreviewed"

    Icon {
        id: icon

        anchors.left: parent.left
        color: Theme.inkSoft
        name: "languages"
        y: Math.round((Theme.textSmall * 1.3 - height) / 2)
    }

    BodyText {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.px(18)
        anchors.right: parent.right
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        lineHeight: Theme.lineTight
        text: qsTr("Nobody has checked this translation yet.")
    }
}
