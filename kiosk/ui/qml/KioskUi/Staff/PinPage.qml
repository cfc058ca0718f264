import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The PIN: words and dots beside the pad; on a tall screen above it, and the pad within reach.
Item {
    id: page

    required property KioskModel kiosk
    required property StaffModel staff
    readonly property StaffPinModel model: staff.pin
    readonly property bool tall: Theme.portrait && !Theme.compact
    readonly property int side: tall ? width - 2 * Theme.marginSide : width - pad.width - 2 * Theme.marginSide - Theme.px(Theme.compact ? 30 : 120)

    PinPad {
        id: pad

        resting: page.model.waits
        room: page.tall ? Theme.px(840) : page.height - 2 * Theme.px(Theme.compact ? 12 : 60)
        x: page.tall ? Math.round((page.width - width) / 2) : page.width - width - Theme.marginSide - (Theme.compact ? 0 : Theme.px(100))
        y: page.tall ? page.height - height - Theme.px(90) : Math.round((page.height - height) / 2)

        onErased: page.model.erase()
        onSubmitted: page.model.submit()
        onTyped: digit => page.model.type(digit)
    }

    Column {
        id: words

        spacing: Theme.px(Theme.compact ? 18 : 44)
        width: page.side
        x: Theme.marginSide
        y: page.tall ? pad.y - height - Theme.px(100) : Math.round((page.height - height) / 2)

        Heading {
            horizontalAlignment: page.tall ? Text.AlignHCenter : Text.AlignLeft
            text: page.model.title
            width: parent.width
        }

        PinDots {
            anchors.horizontalCenter: page.tall ? parent.horizontalCenter : undefined
            count: page.model.count
        }

        // The height of two lines, so that nothing moves when the wait begins.
        Words {
            color: Theme.inkSoft
            font.pixelSize: Theme.textLead
            height: Math.max(implicitHeight, Theme.textLead * 2.8)
            horizontalAlignment: page.tall ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: Theme.lineTight
            text: page.model.says
            width: parent.width
        }
    }
}
