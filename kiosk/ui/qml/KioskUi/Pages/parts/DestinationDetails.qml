pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// What is true of a place whichever way it is reached: other numbers, languages, ages, area, and how
// far the details can be relied on.
Column {
    id: details

    required property DestinationModel model
    // Not beside the name.
    property bool saysForWhom: false
    // Tabs for which the page has no room.
    property list<string> hidden: []
    readonly property bool calls: model.tab === "call"
    readonly property var nations: ({
            "england": qsTr("England"),
            "wales": qsTr("Wales"),
            "scotland": qsTr("Scotland"),
            "northern-ireland": qsTr("Northern Ireland")
        })
    readonly property string evidence: model.source ? qsTr("Source: %1.").arg(model.source) : (model.verified ? qsTranslate("DestinationPage", "Details checked %1.").arg(model.verified) : "")

    spacing: Theme.px(Theme.compact ? 8 : 14)

    Value {
        icon: "users"
        shown: details.saysForWhom && details.model.forWhom !== ""
        text: details.model.forWhom
        theirs: true
    }

    Value {
        icon: "wallet"
        shown: Theme.compact && details.model.contact.cost !== "" && details.model.contact.callCost === "free"
        text: details.model.contact.cost
        theirs: true
    }

    Value {
        icon: "mail"
        shown: details.hidden.includes("email")
        text: details.model.contact.email
    }

    Value {
        icon: "phone"
        shown: details.calls && details.model.contact.secondPhone !== ""
        text: qsTr("Or call %1.").arg(details.model.contact.secondPhone)

        OpenLine {
            day: details.model.opening.second[2] ?? ""
            kind: details.model.opening.second[0] ?? ""
            time: details.model.opening.second[1] ?? ""
            width: parent.width
        }
    }

    Value {
        icon: "message-square-text"
        part: "text"
        shown: details.calls && details.model.contact.textMessage !== ""
        text: details.model.contact.textMessage
        theirs: true
    }

    Value {
        icon: "keyboard"
        shown: details.calls && details.model.contact.textphone !== ""
        text: qsTranslate("DestinationPage", "Textphone: %1").arg(details.model.contact.textphone)
    }

    Value {
        icon: "keyboard"
        shown: details.calls && details.model.contact.relay !== ""
        text: qsTr("With Relay UK: %1").arg(details.model.contact.relay)
    }

    Value {
        icon: "hand"
        shown: details.calls && details.model.contact.signLanguage !== ""
        text: details.model.contact.signLanguage
        theirs: true
    }

    Value {
        icon: "clock"
        shown: details.model.hours !== ""
        text: details.model.hours
        theirs: true
    }

    Value {
        icon: "globe"
        shown: details.model.tab === "chat" && details.model.otherSite !== ""
        text: qsTr("The site: %1").arg(details.model.otherSite)
    }

    Value {
        icon: "map-pin"
        shown: details.model.contact.inPerson !== ""
        text: details.model.contact.inPerson
        theirs: true
    }

    Value {
        icon: "languages"
        shown: details.model.speaks.length > 0 || details.model.interpreters
        text: [details.model.speaks.length ? qsTr("They also speak %1.").arg(details.model.speaks.join(", ")) : "", details.model.interpreters ? qsTr("You can ask for an interpreter.") : ""].filter(part => part).join(" ")
    }

    Value {
        icon: "users"
        shown: details.model.ages !== ""
        text: qsTr("Ages: %1").arg(details.model.ages)
    }

    Value {
        icon: "map-pin"
        shown: details.model.area.length > 0
        text: qsTr("For people in %1.").arg(details.model.area.map(one => details.nations[one] ?? one).join(", "))
    }

    Callout {
        icon: "triangle-alert"
        lines: [qsTranslate("DestinationPage", "This may have changed. Please ask a member of staff.")]
        visible: details.model.overdue
        width: Math.min(parent.width, Theme.textBody * 30)
        x: Theme.rightToLeft ? parent.width - width : 0
    }

    LanguageNotice {
        notice: details.model.notice
        width: Math.min(parent.width, Theme.textBody * 30)
        x: Theme.rightToLeft ? parent.width - width : 0
    }

    BodyText {
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        lineHeight: Theme.lineTight
        text: details.evidence
        visible: text !== "" && !details.model.emergency
        width: parent.width
    }

    component Value: Column {
        id: value

        required property string icon
        required property string text
        property bool shown: true
        property string part: ""
        // The text is the bundle's.
        property bool theirs: false
        readonly property bool isInterfaceText: !theirs

        visible: shown
        width: details.width

        LabelledValue {
            icon: value.icon
            part: value.part
            text: value.text
            width: parent.width
        }
    }
}
