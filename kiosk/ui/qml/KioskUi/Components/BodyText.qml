import QtQuick
import KioskUi.Theme

// Text as plain text: content never decides how it is read. `styled` is for our own escaped text.
Text {
    id: bodyText

    property bool styled: false
    // What a screen reader says: the words without the marks of styled text and places to break.
    readonly property string spoken: (styled ? text.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&#(39|x27);/g, "'").replace(/&amp;/g, "&") : text).replace(/\u200b/g, "")

    Accessible.name: spoken
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.lineBody
    textFormat: styled ? Text.StyledText : Text.PlainText
    wrapMode: Text.Wrap
}
