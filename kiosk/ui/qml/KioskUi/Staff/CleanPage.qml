import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// Half a minute in which touches and keys do nothing.
Item {
    id: page

    required property KioskModel kiosk
    required property StaffModel staff

    TouchSurface {
        anchors.fill: parent
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.band
    }

    Column {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Math.round(page.kiosk.screen.pageTop / 2)
        spacing: Theme.px(Theme.compact ? 10 : 30)
        width: parent.width - 2 * Theme.marginSide

        Heading {
            color: Theme.bandInk
            horizontalAlignment: Text.AlignHCenter
            text: "Clean the screen now"
            width: parent.width
        }

        UiText {
            Accessible.ignored: false
            color: Theme.bandInk
            font.family: Theme.usualFamily
            font.pixelSize: Theme.px(Theme.compact ? 200 : 420)
            horizontalAlignment: Text.AlignHCenter
            text: page.staff.cleanSeconds
            width: parent.width
        }

        BodyText {
            color: Theme.bandInk
            font.pixelSize: Theme.textLead
            horizontalAlignment: Text.AlignHCenter
            text: "Touches have no effect until this reaches 0."
            width: parent.width
        }
    }
}
