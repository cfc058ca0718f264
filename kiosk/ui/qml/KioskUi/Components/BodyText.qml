import QtQuick
import KioskUi.Theme

// Plain text: content never decides its format. `styled` is for text that the program has escaped.
Text {
    id: bodyText

    property bool styled: false
    // For screen readers: the text without styling tags and invisible break characters.
    readonly property string spoken: plain((styled ? text.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&#(39|x27);/g, "'").replace(/&amp;/g, "&") : text).replace(/\u200b/g, ""))

    // As Touchable.plain: for a name of its own.
    function plain(text: string): string {
        return text.replace(/[\u2009\u2060]+/g, " ");
    }

    // The reading keys give it the focus: kiosk/ui/window/input/reading_keys.py.
    Accessible.focusable: true
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
