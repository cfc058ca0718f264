pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// On a low page, or with large text: whom to call first, and a way to the other places.
Item {
    id: help

    required property KioskModel kiosk
    readonly property PlacesModel model: kiosk.places
    // Name and number alone.
    property bool brief: false
    readonly property int gap: Theme.px(Theme.compact ? 11 : 20)
    readonly property bool others: model.otherCount > 0 || model.desk !== ""
    readonly property bool both: call.count > 0 && others
    readonly property alias more: more
    property Item first: null

    implicitHeight: Math.max(first?.implicitHeight ?? 0, others ? more.implicitHeight : 0)

    Repeater {
        id: call

        model: help.model.first

        onItemAdded: (index, added) => help.first = added
        onItemRemoved: help.first = null

        CallCard {
            id: first

            required property string target
            required property var model
            required property string textLanguage

            height: help.height
            alone: help.brief
            inLine: true
            width: help.both ? Math.round((help.width - help.gap) * 0.692) : help.width
            x: Theme.rightToLeft ? help.width - width : 0

            words: PlaceWords {
                row: first.model
            }

            onActivated: help.kiosk.visit.openDestination(target)
        }
    }

    MorePlaces {
        id: more

        besides: call.count > 0
        height: help.height
        visible: help.others
        width: help.first ? help.width - help.first.width - help.gap : help.width
        x: Theme.rightToLeft || !help.first ? 0 : help.width - width

        onActivated: help.kiosk.visit.openPlaces()
    }
}
