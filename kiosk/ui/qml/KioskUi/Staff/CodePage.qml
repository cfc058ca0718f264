import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// A code and the width that the kiosk believes it has, to check with a ruler.
Item {
    id: page

    required property KioskModel kiosk
    required property StaffModel staff
    readonly property int side: Math.min(Theme.px(620), Theme.portrait ? width * 0.7 : width * 0.42, height - 2 * Theme.px(Theme.compact ? 14 : 60))
    readonly property int wide: Math.round(code.symbolRect.width * staff.millimetres)

    Rectangle {
        id: ground

        color: Theme.codeLight
        height: page.side
        radius: Theme.radiusCard
        width: page.side
        x: Theme.portrait ? Math.round((page.width - width) / 2) : Theme.marginSide
        y: Theme.portrait ? Math.round(page.height * 0.3) : Math.round((page.height - height) / 2)

        QrCode {
            id: code

            Accessible.name: "A code to measure"
            Accessible.role: Accessible.Graphic
            height: page.side
            payload: "https://www.example.org/"
            width: page.side
        }
    }

    ScrollArea {
        anchors.bottom: parent.bottom
        anchors.left: Theme.portrait ? parent.left : ground.right
        anchors.leftMargin: Theme.portrait ? Theme.marginSide : Theme.px(Theme.compact ? 30 : 90)
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: Theme.portrait ? ground.bottom : parent.top
        centred: !Theme.portrait
        spacing: Theme.px(Theme.compact ? 14 : 32)
        topMargin: Theme.px(Theme.compact ? 14 : 60)

        Heading {
            text: page.wide + " mm wide"
            width: parent.width
        }

        BodyText {
            font.pixelSize: Theme.textLead
            text: "Hold a ruler to the dark squares, from the left edge to the right one. If it is not " + page.wide + " mm, tell IT: the setting screen.width_mm must be the measured width of the whole picture."
            width: Math.min(parent.width, Theme.textLead * 32)
        }
    }
}
