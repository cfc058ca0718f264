import QtQuick
import KioskUi.Theme

// A heading and buttons of which one is chosen, side by side or, with long names, below each other.
Column {
    id: row

    required property string title
    default property alias choices: flow.data

    spacing: Theme.px(Theme.compact ? 8 : 16)

    Heading {
        id: heading

        font.pixelSize: Theme.textCard
        text: row.title
        width: parent.width
    }

    Flow {
        id: flow

        // A screen reader says the name of the row with its first choice. As a grouping, or with
        // labelledBy at each choice, Orca 48 would say it twice.
        Accessible.labelledBy: heading
        Accessible.name: row.title
        Accessible.role: Accessible.List
        spacing: Theme.gapSmall
        width: parent.width
    }
}
