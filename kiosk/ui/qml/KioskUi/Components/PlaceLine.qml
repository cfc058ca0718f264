import QtQuick

// The words about a place to get help: whether it is open, what a call costs, what it is for.
QtObject {
    id: words

    required property string name
    required property string phone
    // The number of a text message.
    required property string texts
    required property string comma
    required property string line
    // "open", "closed", or "" where nothing is claimed.
    required property string availability
    required property string opensAt
    // "" for today.
    required property string opensOn
    // "free", "usual" or "".
    required property string cost
    readonly property string byText: texts && !phone ? qsTr("text %1").arg(texts) : ""
    // For the voice: what is not in the language of the place.
    readonly property list<string> ours: [byText, now, free]
    // The name with its number.
    readonly property string title: {
        if (phone)
            return name.includes(phone) ? name : name + comma + phone;
        return byText ? name + comma + byText : name;
    }
    readonly property string closed: {
        if (availability !== "closed")
            return "";
        if (!opensAt)
            return qsTr("Closed now.");
        return opensOn ? qsTr("Closed. Opens at %1 on %2.").arg(opensAt).arg(opensOn) : qsTr("Closed. Opens at %1.").arg(opensAt);
    }
    readonly property string now: availability === "open" ? qsTr("Open now.") : closed
    readonly property string free: cost === "free" ? qsTr("Free.") : ""
    // Below the number of the call card.
    readonly property string whole: [now, free, line].filter(part => part).join(" ")
    // Below the name of a tile.
    readonly property string brief: [closed, line].filter(part => part).join(" ")
}
