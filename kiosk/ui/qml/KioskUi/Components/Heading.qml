import QtQuick
import KioskUi.Theme

BodyText {
    id: heading

    // The focus goes to it when its page comes.
    Accessible.focusable: true
    Accessible.name: heading.text
    Accessible.role: Accessible.Heading
    font.pixelSize: Theme.textPage
    font.weight: Font.Bold
    lineHeight: Theme.lineHeading
}
