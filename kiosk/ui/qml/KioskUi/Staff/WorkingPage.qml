import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// Shown while the kiosk does what staff asked for.
Item {
    id: page

    required property KioskModel kiosk
    required property StaffModel staff

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(Theme.compact ? 20 : 40)
        width: Math.min(parent.width - 2 * Theme.marginSide, Theme.px(1400))
        y: Math.round((parent.height - height) * (Theme.portrait ? 0.7 : 0.45))

        Icon {
            color: Theme.brand
            name: "hourglass"
            size: Theme.px(Theme.compact ? 72 : 120)
        }

        Heading {
            text: "Please wait"
            width: parent.width
        }

        BodyText {
            font.pixelSize: Theme.textLead
            text: page.staff.text
            width: Math.min(parent.width, Theme.textLead * 32)
        }
    }
}
