import QtQuick
import KioskBackend
import KioskUi.Pages.parts

// "Are you still there?" with the session behind it.
StillThere {
    id: page

    required property KioskModel kiosk

    secondsLeft: kiosk.visit.secondsLeft

    onAsked: kiosk.say(announcement, true)
    onCleared: page.kiosk.visit.endVisit()
    onKept: page.kiosk.visit.stay()
}
