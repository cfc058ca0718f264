import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// In the lower part of a split card: who can help, and what to read next.
ScrollArea {
    id: low

    required property KioskModel kiosk
    required property string notice

    rail: true
    spacing: Theme.gapList

    HelpColumn {
        columns: Theme.largeText ? 1 : 2
        kiosk: low.kiosk
        notice: low.notice
        // High lines would be set over each other.
        room: Theme.tallScript ? 0 : low.height
        titled: false
        visible: low.kiosk.places.count > 0
        width: parent.width
    }

    CalmOffer {
        visible: low.kiosk.cardPage.calm

        onActivated: low.kiosk.visit.openCalm()
    }

    CardTail {
        kiosk: low.kiosk
        width: parent.width
    }
}
