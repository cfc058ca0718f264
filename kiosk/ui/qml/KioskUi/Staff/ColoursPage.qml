pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// Full-screen colours, grey steps and bars, one after the other; a touch leads on, then back.
Touchable {
    id: page

    required property KioskModel kiosk
    required property StaffModel staff
    readonly property list<string> names: ["white", "black", "red", "green", "blue", "grey steps", "colour bars"]
    readonly property list<color> fills: ["#ffffff", "#000000", "#ff0000", "#00ff00", "#0000ff"]
    readonly property list<color> bars: ["#ffffff", "#ffff00", "#00ffff", "#00ff00", "#ff00ff", "#ff0000", "#0000ff", "#000000"]
    property int step: 0

    name: "Now " + names[step] + ", " + (step + 1) + " of " + names.length + ". Touch for the next."
    radius: 0

    onActivated: {
        if (step + 1 < names.length) {
            step += 1;
            kiosk.announce(name, false);
        } else {
            staff.back();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: page.step < page.fills.length ? page.fills[page.step] : "#000000"
    }

    Row {
        visible: page.step >= page.fills.length

        Repeater {
            model: page.step === page.names.length - 1 ? page.bars.length : 16

            Rectangle {
                required property int index

                color: page.step === page.names.length - 1 ? page.bars[index] : Qt.rgba(index / 15, index / 15, index / 15, 1)
                height: page.height
                width: Math.ceil(page.width / (page.step === page.names.length - 1 ? page.bars.length : 16))
            }
        }
    }

    // On the first picture only: later ones show nothing but the colours.
    Rectangle {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Math.round(page.kiosk.screen.pageTop / 2)
        color: Theme.card
        height: instruction.height + 2 * Theme.px(28)
        radius: Theme.radiusButton
        visible: page.step === 0
        width: Math.min(page.width - 2 * Theme.marginSide, instruction.implicitWidth + 2 * Theme.px(44))

        BodyText {
            id: instruction

            anchors.centerIn: parent
            font.pixelSize: Theme.px(38)
            horizontalAlignment: Text.AlignHCenter
            text: "Seven pictures follow. Touch for the next one."
            width: Math.min(implicitWidth, page.width - 2 * Theme.marginSide - 2 * Theme.px(44))
        }
    }
}
