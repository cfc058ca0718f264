pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Theme

// The names of the languages on the attract screen: each begins a visit in it.
Grid {
    id: languages

    required property KioskModel kiosk

    columns: Theme.portrait ? 2 : Math.min(4, kiosk.languages.count)
    spacing: Theme.px(Theme.compact ? 8 : 22)
    visible: kiosk.languages.count > 1

    Repeater {
        model: languages.kiosk.languages.list

        StartLanguage {
            fontsLoaded: languages.kiosk.languages.fontsLoaded
            height: implicitHeight
            lit: code === languages.kiosk.attract.otherLanguage
            width: Math.floor((languages.width - (languages.columns - 1) * languages.spacing) / languages.columns)

            onActivated: languages.kiosk.visit.startIn(code)
        }
    }
}
