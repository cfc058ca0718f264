import QtQuick
import KioskUi.Theme

BalancedText {
    Accessible.role: Accessible.Heading
    font.pixelSize: Theme.textPage
    font.weight: Font.Bold
    lineHeight: Theme.lineHeading
}
