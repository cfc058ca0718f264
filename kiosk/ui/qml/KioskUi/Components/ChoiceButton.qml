import QtQuick
import KioskUi.Theme

// One of several: the chosen one has a tick and the brand's edge.
Touchable {
    id: choice

    property string icon: ""
    property bool chosen: false
    property int textSize: Theme.textBody
    property string fontFamily: Theme.family
    // What a voice says besides its name; screen readers know it from the state.
    readonly property string heard: chosen ? qsTr("Chosen") : ""

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    implicitHeight: Math.max(Theme.buttonHeight, label.height + Theme.px(24))
    implicitWidth: row.implicitWidth + 2 * Theme.px(32)

    Rectangle {
        anchors.fill: parent
        border.color: choice.chosen ? Theme.brand : Theme.edge
        border.width: choice.chosen ? Theme.focusStroke : Theme.stroke
        color: choice.chosen || choice.pressed ? Theme.brandSoft : Theme.card
        radius: choice.radius
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(18)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: choice.chosen ? Theme.brand : Theme.ink
            name: choice.chosen ? "check" : choice.icon
            visible: name !== ""
        }

        Label {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            font.family: choice.fontFamily
            font.pixelSize: choice.textSize
            font.weight: choice.chosen ? Font.Bold : Font.DemiBold
            height: roomy
            text: choice.name
        }
    }
}
