import QtQuick
import KioskUi.Components
import KioskUi.Theme

// A label and its value, side by side; with large text one below the other.
Item {
    id: line

    required property string label
    required property string value
    readonly property bool beside: !Theme.largeText && width > Theme.textSmall * 15
    readonly property int indent: Math.round(Theme.textSmall * 6.5)

    Accessible.name: label + ": " + value
    Accessible.role: Accessible.StaticText
    implicitHeight: beside ? Math.max(labelText.implicitHeight, valueText.implicitHeight) : labelText.implicitHeight + valueText.implicitHeight

    BodyText {
        id: labelText

        Accessible.ignored: true
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        lineHeight: Theme.lineTight
        text: line.label
        width: line.beside ? line.indent : line.width
    }

    BodyText {
        id: valueText

        Accessible.ignored: true
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        lineHeight: Theme.lineTight
        text: line.value
        width: line.beside ? line.width - line.indent : line.width
        x: line.beside ? line.indent : 0
        y: line.beside ? 0 : labelText.implicitHeight
    }
}
