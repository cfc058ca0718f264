import QtQuick
import KioskUi.Theme

// A heading and buttons of which one is chosen, side by side or, with long names, below each other.
Column {
    id: row

    required property string title
    default property alias choices: flow.data

    spacing: Theme.px(Theme.compact ? 8 : 16)

    Heading {
        font.pixelSize: Theme.textCard
        text: row.title
        width: parent.width
    }

    Flow {
        id: flow

        spacing: Theme.gapSmall
        width: parent.width
    }
}
