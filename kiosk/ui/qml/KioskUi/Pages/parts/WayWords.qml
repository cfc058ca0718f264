import QtQuick
import KioskBackend

// What a page says of the ways to reach a place: names of the tabs, what a code does, and what a
// phone will show or remember. By the names of kiosk/ui/viewmodels/ways.py.
QtObject {
    id: words

    required property DestinationModel model
    // One word to a tab.
    property bool brief: false
    readonly property string tab: model.tab
    readonly property list<string> names: model.tabs.map(name => (brief ? shortNames : longNames)[name])
    readonly property list<string> icons: model.tabs.map(name => tabIcons[name])
    readonly property var tabIcons: ({
            "call": "phone",
            "text": "message-square-text",
            "chat": "message-circle",
            "site": "globe",
            "email": "mail",
            "keep": "notebook-pen"
        })
    readonly property var longNames: ({
            "call": qsTr("Call"),
            "text": qsTr("Send a text"),
            "chat": qsTr("Chat on the site"),
            "site": qsTr("Open the site"),
            "email": qsTr("Write an e-mail"),
            "keep": qsTr("Keep the number")
        })
    readonly property var shortNames: ({
            "call": qsTr("Call"),
            "text": qsTr("Text", "tab: send a text message"),
            "chat": qsTr("Chat", "tab"),
            "site": qsTr("Site", "tab: the website"),
            "email": qsTr("E-mail", "tab"),
            "keep": qsTr("Keep it", "tab: the number")
        })
    readonly property string codeTitle: ({
            "call": qsTr("Call from your phone"),
            "text": qsTr("Text from your phone"),
            "chat": qsTr("Chat from your phone"),
            "site": qsTr("Open it on your phone"),
            "keep": qsTr("Save it in your phone")
        })[tab] ?? ""
    // What happens when a phone's camera is held to the code.
    readonly property string before: ({
            "call": qsTr("It asks before it dials."),
            "text": qsTr("The message is ready; you send it."),
            "chat": qsTr("The page opens on your phone."),
            "site": qsTr("The page opens on your phone."),
            "keep": qsTr("It asks before it saves.")
        })[tab] ?? ""
    readonly property string beforeIcon: tab === "call" ? "phone-call" : (tab === "keep" ? "smartphone" : tabIcons[tab] ?? "")
    // What stays on the phone. Beside every code.
    readonly property string after: ({
            "call": qsTr("The call stays in its list."),
            "text": qsTr("The messages stay on your phone."),
            "chat": qsTr("Your phone may remember this page."),
            "site": qsTr("Your phone may remember this page."),
            "keep": qsTr("It is saved as “%1”.").arg(model.contact.keptAs)
        })[tab] ?? ""
    readonly property string afterMore: ({
            "call": qsTr("You can delete it there."),
            "text": qsTr("You can delete them there."),
            "chat": qsTr("Open it in a private tab, or delete it from the history after."),
            "site": qsTr("Open it in a private tab, or delete it from the history after."),
            "keep": qsTr("You can choose another name.")
        })[tab] ?? ""
    // Said first for who hears the page.
    readonly property string codeName: ({
            "call": qsTr("QR code that calls %1").arg(model.contact.phone),
            "text": qsTr("QR code for a text message"),
            "keep": qsTr("QR code that saves %1").arg(model.contact.phone)
        })[tab] ?? qsTr("QR code for %1").arg(model.host)
}
