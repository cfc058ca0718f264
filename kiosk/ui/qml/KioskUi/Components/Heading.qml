import QtQuick
import KioskUi.Theme

BalancedText {
    id: heading

    Accessible.name: heading.text
    Accessible.role: Accessible.Heading
    font.pixelSize: Theme.textPage
    font.weight: Font.Bold
    lineHeight: Theme.lineHeading
}
