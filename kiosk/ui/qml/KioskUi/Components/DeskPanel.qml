import QtQuick
import KioskUi.Theme

// Whom to tell in the building itself. It is only read.
ReadPanel {
    id: panel

    // The building's own words, each "" where it has none.
    required property string desk
    required property string lead
    required property string room
    required property string phone
    readonly property bool isInterfaceText: true
    // Only whom to tell.
    property bool brief: false
    // Stays whole: see PageStops.
    readonly property bool isPart: true
    readonly property bool filled: desk !== "" || lead !== ""

    implicitHeight: Math.max(mark.height, texts.implicitHeight) + 2 * Theme.px(Theme.compact ? 10 : 14)
    soft: true
    visible: filled

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(Theme.compact ? 20 : 40)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.brand
        name: "heart-handshake"
        size: Theme.px(Theme.compact ? 44 : 60)
    }

    Column {
        id: texts

        anchors.left: mark.right
        anchors.leftMargin: Theme.px(Theme.compact ? 20 : 34)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter

        BodyText {
            font.pixelSize: Theme.textSmall
            font.weight: Font.Bold
            lineHeight: Theme.lineTight
            text: {
                if (!panel.lead)
                    return qsTr("Or tell someone at %1.").arg(panel.desk);
                return panel.desk ? qsTr("Or tell %1, or someone at %2.").arg(panel.lead).arg(panel.desk) : qsTr("Or tell %1.").arg(panel.lead);
            }
            width: parent.width
        }

        BodyText {
            font.pixelSize: Theme.textSmall
            lineHeight: Theme.lineTight
            text: [panel.room ? qsTr("There is a quiet place: %1.").arg(panel.room) : "", panel.phone ? qsTr("You can use %1.").arg(panel.phone) : ""].filter(part => part).join(" ")
            visible: text !== "" && !panel.brief
            width: parent.width
        }
    }
}
