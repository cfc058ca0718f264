import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// A destination's audience, hours and cost, and the notice that a phone may remember it.
ScrollArea {
    id: facts

    required property DestinationModel model
    // True if the code, or else the number, is in a panel beside or above.
    required property bool hasCode
    required property bool hasPanel
    required property string host

    spacing: Theme.px(Theme.compact ? 14 : 26)
    topMargin: Theme.compact ? Theme.px(14) : Theme.px(48)

    Column {
        spacing: Theme.px(10)
        width: parent.width

        Heading {
            objectName: "name"
            text: facts.model.name
            width: parent.width
        }

        BodyText {
            font.weight: Font.Bold
            lineHeight: Theme.lineTight
            objectName: "host"
            text: facts.host
            visible: facts.hasCode && Theme.dense
            width: parent.width
        }

        BodyText {
            color: Theme.inkSoft
            font.pixelSize: Theme.textLead
            lineHeight: Theme.lineTight
            text: facts.model.summary
            visible: !Theme.dense
            width: parent.width
        }
    }

    CallLine {
        phone: facts.model.phone
        urgent: facts.model.emergency
        visible: facts.model.phone !== "" && (facts.hasCode || !facts.hasPanel)
        width: parent.width
    }

    TextMetrics {
        id: longestPart

        font.family: Theme.family
        font.pixelSize: Theme.textBody
        text: facts.host.split("\u200b").reduce((one, other) => one.length > other.length ? one : other)
    }

    LabelledValue {
        // The site is named at the code already: left out where a part of its name has no room.
        readonly property bool withoutHost: Theme.dense || longestPart.advanceWidth > room

        icon: "smartphone"
        part: "camera"
        readAs: qsTranslate("DestinationPage", "Point your phone’s camera at the code.")
        text: withoutHost ? readAs : qsTranslate("DestinationPage", "Point your phone’s camera at the code. It opens %1.").arg(facts.host)
        visible: facts.hasCode
        width: parent.width
    }

    BodyText {
        color: Theme.inkSoft
        font.pixelSize: Theme.textLead
        lineHeight: Theme.lineTight
        text: facts.model.summary
        visible: Theme.dense
        width: parent.width
    }

    LabelledValue {
        icon: "message-square-text"
        part: "text"
        strong: true
        text: facts.model.textMessage
        visible: text !== ""
        width: parent.width
    }

    LabelledValue {
        icon: "keyboard"
        text: qsTranslate("DestinationPage", "Textphone: %1").arg(facts.model.textphone)
        visible: facts.model.textphone !== ""
        width: parent.width
    }

    LabelledValue {
        icon: "mail"
        text: facts.model.email
        visible: text !== ""
        width: parent.width
    }

    LabelledValue {
        icon: "users"
        text: facts.model.forWhom
        visible: text !== ""
        width: parent.width
    }

    LabelledValue {
        icon: "clock"
        text: facts.model.hours
        visible: text !== ""
        width: parent.width
    }

    LabelledValue {
        icon: "wallet"
        text: facts.model.cost
        visible: text !== ""
        width: parent.width
    }

    LabelledValue {
        icon: "clipboard-list"
        text: facts.model.expect
        visible: text !== ""
        width: parent.width
    }

    Callout {
        icon: "info"
        lines: facts.hasCode ? [qsTranslate("DestinationPage", "Your phone may remember that you opened this page.")] : [qsTranslate("DestinationPage", "Your phone may remember that you called this number.")]
        // Not for a visitor in danger, who needs the number and nothing else.
        visible: !facts.model.emergency && (facts.hasCode || facts.model.phone !== "")
        width: Math.min(parent.width, Theme.textBody * 30)
        x: Theme.rightToLeft ? parent.width - width : 0
    }

    Callout {
        icon: "triangle-alert"
        lines: [qsTranslate("DestinationPage", "This may have changed. Please ask a member of staff.")]
        visible: facts.model.overdue
        width: Math.min(parent.width, Theme.textBody * 30)
        x: Theme.rightToLeft ? parent.width - width : 0
    }

    LanguageNotice {
        notice: facts.model.notice
        width: Math.min(parent.width, Theme.textBody * 30)
        x: Theme.rightToLeft ? parent.width - width : 0
    }

    BodyText {
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        lineHeight: Theme.lineTight
        text: qsTranslate("DestinationPage", "Details checked %1.").arg(facts.model.verified)
        visible: facts.model.verified !== ""
        width: parent.width
    }
}
