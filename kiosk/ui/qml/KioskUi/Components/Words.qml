import QtQuick
import KioskUi.Theme

// Text as plain text: content never decides how it is read. `styled` is for our own escaped text.
Text {
    id: words

    property bool styled: false

    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.lineBody
    textFormat: styled ? Text.StyledText : Text.PlainText
    wrapMode: Text.Wrap
}
