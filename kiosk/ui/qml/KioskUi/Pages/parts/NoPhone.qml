import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// For visitors without a phone: the phone, the desk and the quiet room of the building. Below it, not
// part of it, the way to clear the screen.
Column {
    id: noPhone

    required property DestinationModel model
    property bool offersDone: false
    readonly property bool isInterfaceText: true
    // A line and no panel.
    readonly property bool plain: !Theme.portrait || Theme.compact
    readonly property string ways: {
        const found = [];
        if (model.phoneHere)
            found.push(qsTr("You can use %1.").arg(model.phoneHere));
        else if (model.desk)
            found.push(qsTr("Ask at %1 whether you may use one.").arg(model.desk));
        else
            found.push(qsTr("Ask a member of staff whether you may use one."));
        if (model.quietRoom)
            found.push(qsTr("A quiet place to talk: %1.").arg(model.quietRoom));
        return found.join(" ");
    }

    signal done

    spacing: Theme.px(Theme.compact ? 10 : 32)

    ReadPanel {
        border.width: noPhone.plain ? 0 : Theme.stroke
        color: noPhone.plain ? "transparent" : Theme.brandSoft
        height: texts.implicitHeight + (noPhone.plain ? 0 : 2 * Theme.px(Theme.compact ? 14 : 28))
        soft: true
        width: parent.width

        Icon {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: noPhone.plain ? 0 : Theme.px(44)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.brand
            name: "users"
            size: Theme.text(64)
            visible: !noPhone.plain
        }

        Column {
            id: texts

            anchors.left: mark.visible ? mark.right : parent.left
            anchors.leftMargin: mark.visible ? Theme.px(44) : 0
            anchors.right: parent.right
            anchors.rightMargin: noPhone.plain ? 0 : Theme.px(44)
            anchors.verticalCenter: parent.verticalCenter

            BodyText {
                font.pixelSize: Theme.textCard
                font.weight: Font.Bold
                lineHeight: Theme.lineHeading
                text: qsTr("No phone with you?")
                visible: !noPhone.plain
                width: parent.width
            }

            BodyText {
                color: noPhone.plain ? Theme.inkSoft : Theme.ink
                font.pixelSize: Theme.textSmall
                lineHeight: Theme.lineTight
                text: noPhone.plain ? qsTr("No phone with you?") + " " + noPhone.ways : noPhone.ways
                width: Math.min(parent.width, font.pixelSize * 35)
                x: Theme.rightToLeft ? parent.width - width : 0
            }
        }
    }

    Button {
        name: qsTr("I have got it, clear the screen")
        objectName: "done"
        outline: true
        textSize: Theme.px(34)
        visible: noPhone.offersDone
        width: noPhone.plain ? Math.min(implicitWidth, parent.width) : parent.width
        wraps: true
        x: Theme.rightToLeft ? parent.width - width : 0

        onActivated: noPhone.done()
    }
}
