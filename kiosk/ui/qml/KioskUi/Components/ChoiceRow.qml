import QtQuick
import KioskUi.Theme

// A heading and the buttons one of which is chosen, side by side or, where words are long, below
// each other.
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
