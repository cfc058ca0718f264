import QtQuick
import KioskUi.Theme

BodyText {
    id: heading

    // It gets the focus when its page opens.
    Accessible.focusable: true
    Accessible.name: heading.text
    Accessible.role: Accessible.Heading
    font.pixelSize: Theme.textPage
    font.weight: Font.Bold
    lineHeight: Theme.lineHeading
}
