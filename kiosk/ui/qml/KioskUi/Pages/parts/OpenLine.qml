import QtQuick
import KioskUi.Components
import KioskUi.Theme

// Whether a service answers now, with a clock: in green while it does.
Row {
    id: line

    // As in kiosk/ui/viewmodels/opening_words.py.
    required property string kind
    required property string time
    required property string day
    // Said before it, such as "Free.".
    property string before: ""
    // That is in the bundle's words.
    property bool isTheirs: false
    property int letters: Theme.textBody
    readonly property bool closed: kind === "closed" || kind.startsWith("opens")
    readonly property string now: {
        switch (kind) {
        case "always":
            return Theme.dense ? qsTr("Open day and night.") : qsTr("Open now, day and night.");
        case "until":
            return qsTr("Open now, until %1.").arg(time);
        case "until-tomorrow":
            return qsTr("Open now, until %1 tomorrow.").arg(time);
        case "open":
            return qsTr("Open now.");
        case "opens-today":
            return qsTr("Closed now. Opens at %1 today.").arg(time);
        case "opens":
            return qsTr("Closed now. Opens at %1 on %2.").arg(time).arg(day);
        case "closed":
            return qsTr("Closed now.");
        }
        return "";
    }

    spacing: Theme.px(Theme.compact ? 10 : 16)
    visible: words.text !== ""

    Icon {
        id: mark

        color: words.color
        name: "clock"
        size: Math.round(line.letters * 1.15)
        visible: line.now !== "" && !Theme.dense
        y: Math.round((line.letters * 1.3 - height) / 2)
    }

    BodyText {
        id: words

        readonly property bool isInterfaceText: !line.isTheirs
        readonly property list<string> interfaceWords: [line.now]

        color: line.closed ? Theme.ink : (line.now ? Theme.good : Theme.inkSoft)
        font.pixelSize: line.letters
        font.weight: Font.Bold
        lineHeight: Theme.lineTight
        text: [line.before, line.now].filter(part => part).join(" ")
        width: line.width - (mark.visible ? mark.width + line.spacing : 0)
    }
}
