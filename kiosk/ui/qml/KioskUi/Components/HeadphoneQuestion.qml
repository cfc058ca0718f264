import QtQuick
import KioskUi.Theme

// Asks whether the visitor sees the screen, whose single taps came to nothing in headphone mode. A
// finger that explores finds what is behind it; only its button answers.
Rectangle {
    id: question

    // For the layout audit: covers a part of the page for some seconds.
    readonly property bool isInFront: true
    readonly property int side: Theme.compact ? Theme.gap : Theme.marginSide
    readonly property bool oneRow: mark.width + Theme.gap + title.implicitWidth + Theme.gap + yes.width <= width - 2 * side
    // For the voice, which says it once.
    readonly property string announcement: title.text + " " + qsTr("If you do not see it, just go on: tap twice to choose.")

    signal seen

    color: Theme.card
    implicitHeight: (oneRow ? Math.max(title.height, yes.height) : title.height + yes.height + Theme.gapText) + 2 * Theme.px(Theme.compact ? 22 : 44)

    Rectangle {
        color: Theme.brand
        height: Theme.px(6)
        width: parent.width
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: question.side
        color: Theme.brand
        name: "eye"
        size: Theme.px(Theme.compact ? 52 : 72)
        y: title.y + Math.round((title.height - height) / 2)
    }

    BodyText {
        id: title

        Accessible.ignored: true
        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        font.pixelSize: Theme.px(Theme.compact ? 42 : 60)
        font.weight: Font.Bold
        lineHeight: Theme.lineTight
        text: qsTr("Do you see the screen?")
        width: question.width - 2 * question.side - mark.width - Theme.gap - (question.oneRow ? yes.width + Theme.gap : 0)
        y: question.oneRow ? Math.round((question.height - height) / 2) : Theme.px(Theme.compact ? 22 : 44)
    }

    Button {
        id: yes

        anchors.bottom: parent.bottom
        anchors.bottomMargin: question.oneRow ? Math.round((question.height - height) / 2) : Theme.px(Theme.compact ? 22 : 44)
        anchors.right: parent.right
        anchors.rightMargin: question.side
        direct: true
        name: qsTr("Yes, leave headphone mode")
        objectName: "seen"
        textSize: Theme.px(Theme.compact ? 34 : 42)

        onActivated: question.seen()
    }
}
