pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// What belongs to the open tab, below its number or address.
Column {
    id: details

    required property KioskModel kiosk
    required property DestinationModel model
    required property WayWords words
    // True: no code beside says what the phone will show and remember.
    property bool saysAfter: false
    // For PageStops: what comes first has the rest of the page.
    readonly property bool splits: !Theme.compact
    readonly property bool calls: model.tab === "call" || model.tab === "text"
    readonly property bool online: model.tab === "chat" || model.tab === "site"
    // Told where the first contact is made.
    readonly property bool showsSteps: model.steps.length > 0 && (calls || !model.tabs.includes("call")) && model.tab !== "keep"

    spacing: Theme.px(Theme.compact ? 12 : 20)

    // The first thing under More, where the code has no words of its own.
    BodyText {
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        lineHeight: Theme.lineTight
        objectName: "after"
        text: details.words.after + " " + details.words.afterMore
        visible: Theme.dense && details.model.payload !== "" && !details.model.opening.closed
        width: parent.width
    }

    Loader {
        // In a split page what can be touched is below: see LowWays.
        active: !Theme.split && details.calls && details.model.opening.insteadCount > 0
        visible: active
        width: parent.width

        sourceComponent: OpenInstead {
            kiosk: details.kiosk
            model: details.model
        }
    }

    ListBlock {
        readonly property bool isInterfaceText: false

        items: details.model.steps
        ownTitle: true
        mark: details.model.steps.length > 1 ? "number" : "clipboard-list"
        styled: false
        title: {
            if (details.model.tab === "call")
                return qsTr("What happens when you call");
            return details.model.tab === "text" ? qsTr("What happens when you text") : qsTr("What happens");
        }
        visible: details.showsSteps
        width: Math.min(parent.width, Theme.textBody * 34)
        x: Theme.rightToLeft ? parent.width - width : 0
    }

    Column {
        spacing: Theme.px(Theme.compact ? 4 : 8)
        visible: details.online
        width: parent.width

        BodyText {
            readonly property bool keepsWithNext: true

            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.textCard
            font.weight: Font.Bold
            lineHeight: Theme.lineHeading
            text: qsTr("Is this code the real one?")
            width: parent.width
        }

        LabelledValue {
            icon: "scan-qr-code"
            text: qsTr("It is part of the screen. A sticker would feel raised.")
            width: parent.width
        }

        LabelledValue {
            icon: "lock"
            part: "host"
            text: qsTr("Before it opens, your phone shows %1.").arg(details.model.host)
            width: parent.width
        }

        LabelledValue {
            icon: "x"
            text: details.model.desk ? qsTr("Any other name? Do not open it. Tell someone at %1.").arg(details.model.desk) : qsTr("Any other name? Do not open it. Tell a member of staff.")
            width: parent.width
        }
    }

    Column {
        spacing: Theme.px(Theme.compact ? 8 : 24)
        visible: details.model.tab === "keep"
        width: parent.width

        KeepLine {
            icon: "pencil"
            text: details.model.desk ? qsTr("Ask at %1 for a pencil and paper.").arg(details.model.desk) : qsTr("Ask a member of staff for a pencil and paper.")
            title: qsTr("Write it down")
        }

        KeepLine {
            icon: "eye-off"
            text: qsTr("Put it under a name that nobody will ask about.")
            title: qsTr("Keep it out of sight")
        }
    }

    // No code and no call: what to write, what the other side sees, and what is faster.
    Column {
        spacing: Theme.px(Theme.compact ? 8 : 24)
        visible: details.model.tab === "email"
        width: parent.width

        KeepLine {
            icon: "pencil"
            text: qsTr("Say what worries you. You need not say everything.")
            title: qsTr("What to write")
        }

        KeepLine {
            icon: "eye"
            text: qsTr("They see the address that you write from. The e-mail stays in your sent mail.")
            title: qsTr("What your e-mail shows")
        }

        KeepLine {
            icon: "clock"
            text: details.model.contact.phone ? qsTr("An answer takes time. To talk to someone, call %1.").arg(details.model.contact.phone) : qsTr("An answer takes time.")
            title: qsTr("If it cannot wait")
        }
    }

    Callout {
        icon: "smartphone"
        lines: [details.words.afterMore]
        title: details.words.after
        visible: !Theme.dense && (details.online || (details.saysAfter && details.model.payload !== ""))
        width: parent.width
    }

    component KeepLine: Item {
        id: line

        required property string icon
        required property string title
        required property string text

        height: Math.max(box.height, texts.implicitHeight)
        width: details.width

        IconBox {
            id: box

            anchors.left: parent.left
            height: width
            icon: line.icon
            width: Theme.px(Theme.compact ? 64 : 96)
        }

        Column {
            id: texts

            anchors.left: box.right
            anchors.leftMargin: Theme.px(Theme.compact ? 20 : 32)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            BodyText {
                font.pixelSize: Theme.textCard
                font.weight: Font.Bold
                lineHeight: Theme.lineHeading
                text: line.title
                width: parent.width
            }

            BodyText {
                color: Theme.inkSoft
                font.pixelSize: Theme.textSecond
                lineHeight: Theme.lineTight
                text: line.text
                width: parent.width
            }
        }
    }
}
