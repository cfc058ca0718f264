import QtQuick
import KioskUi.Theme

Words {
    id: heading

    // Where the focus goes when its page comes.
    readonly property bool isHeading: true

    Accessible.focusable: true
    Accessible.name: heading.text
    Accessible.role: Accessible.Heading
    font.pixelSize: Theme.textPage
    font.weight: Font.Bold
    lineHeight: Theme.lineHeading
}
