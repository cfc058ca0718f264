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
    readonly property int between: Theme.px(Theme.compact ? 30 : 140)
    readonly property int room: width - 2 * Theme.marginSide
    readonly property int side: tall ? room : Math.min(room - pad.width - between, Theme.compact ? room : Theme.textLead * 18)
    readonly property int before: tall || Theme.compact ? Theme.marginSide : Math.round((width - side - between - pad.width) / 2)

    PinPad {
        id: pad

        resting: page.model.waits
        room: page.tall ? Theme.px(840) : page.height - 2 * Theme.px(Theme.compact ? 12 : 60)
        x: page.tall ? Math.round((page.width - width) / 2) : page.before + page.side + page.between
        y: page.tall ? page.height - height - Theme.px(90) : Math.round((page.height - height) / 2)

        onErased: page.model.erase()
        onSubmitted: page.model.submit()
        onTyped: digit => page.model.type(digit)
    }

    Column {
        id: texts

        spacing: Theme.px(Theme.compact ? 18 : 44)
        width: page.side
        x: page.before
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
        BodyText {
            color: Theme.inkSoft
            font.pixelSize: Theme.singleColumn ? Theme.px(46) : Theme.textLead
            height: Math.max(implicitHeight, font.pixelSize * 2.8)
            horizontalAlignment: page.tall ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: Theme.lineTight
            text: page.model.says
            width: parent.width
        }
    }
}
