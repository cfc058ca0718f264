pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Pages.parts
import KioskUi.Theme

// A place to get help: the code as large as the page allows, the number, and what to expect.
VisitorPage {
    id: destination

    readonly property DestinationModel model: kiosk.destinationPage
    readonly property bool hasCode: model.payload !== ""
    readonly property bool hasPanel: hasCode || (model.phone !== "" && !Theme.compact)
    // Who listens hears the number first, and each thing once.
    readonly property list<string> readFirst: ["name", "number", "text", "host", "qr", "camera"]
    readonly property int inset: Theme.px(Theme.compact ? 8 : 14)
    readonly property int room: height - 2 * Theme.px(Theme.dense ? 5 : (Theme.compact ? 14 : 40))
    // On the lowest screens the host is beside the code: the code must be a tenth of the viewing
    // distance wide.
    readonly property int hostHeight: Theme.dense ? inset : Theme.px(Theme.compact ? 54 : 96)
    // Lines break after a dot, never inside a name.
    readonly property string host: model.host.replace(/\./g, ".\u200b")
    // On a tall screen it shrinks to leave room for the facts, but can still be scanned from afar.
    readonly property int codeSide: {
        if (!Theme.portrait)
            return Math.max(0, Math.min(Math.round(width * (Theme.dense ? 0.5 : 0.42)), room - hostHeight - inset, Theme.px(1100)));
        const left = height - panel.y - inset - hostHeight - facts.implicitHeight - Theme.px(72);
        const most = Math.min(width - 2 * Theme.marginSide - 2 * inset, Theme.px(hasCode ? 1200 : 960), Math.round(height * 0.55));
        return Math.max(0, Math.min(most, Math.max(left, Theme.px(hasCode ? 740 : 640))));
    }

    title: model.name
    untranslated: model.notice === "missing"

    Component {
        id: codePanel

        CodePanel {
            host: destination.host
            hostHeight: destination.hostHeight
            inset: destination.inset
            model: destination.model
            side: destination.codeSide
        }
    }

    Component {
        id: numberPanel

        NumberPanel {
            phone: destination.model.phone
            urgent: destination.model.emergency
        }
    }

    Loader {
        id: panel

        active: destination.hasPanel
        height: destination.codeSide + destination.inset + destination.hostHeight
        sourceComponent: destination.hasCode ? codePanel : numberPanel
        width: Theme.portrait ? parent.width - 2 * Theme.marginSide : destination.codeSide + 2 * destination.inset
        x: Theme.rightToLeft ? destination.width - width - Theme.marginSide : Theme.marginSide
        y: Theme.portrait ? Theme.px(48) : Math.round((destination.height - height) / 2)
    }

    DestinationFacts {
        id: facts

        readonly property int beside: panel.width + Theme.marginSide + Theme.px(Theme.compact ? 26 : 88)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: !Theme.portrait && destination.hasPanel ? beside : Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: Theme.portrait && destination.hasPanel ? panel.bottom : parent.top
        centred: true
        hasCode: destination.hasCode
        hasPanel: destination.hasPanel
        host: destination.host
        model: destination.model
        topMargin: Theme.compact ? Theme.px(14) : Theme.px(48)
    }
}
