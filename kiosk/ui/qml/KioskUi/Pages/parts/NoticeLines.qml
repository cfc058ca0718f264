pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Components
import KioskUi.Theme

// The notices of the home page, one under the other.
Column {
    id: lines

    required property list<string> notices
    property color color: Theme.ink

    spacing: Theme.px(6)
    visible: notices.length > 0

    Repeater {
        model: lines.notices

        BodyText {
            required property string modelData

            color: lines.color
            font.weight: Font.DemiBold
            lineHeight: Theme.lineTight
            text: modelData
            width: lines.width
        }
    }
}
