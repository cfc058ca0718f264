pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Pages.parts
import KioskUi.Theme

// "Are you still there?" with the session behind it: on a sheet that leaves number and code of the
// page free, else on plain paper. It fills the place of the page.
Item {
    id: question

    required property KioskModel kiosk
    // Where a sheet may be; empty: on plain paper.
    required property rect free
    // The upper edge of the sheet, which is higher where its words need it.
    readonly property int sheetTop: height - place.height

    Loader {
        id: place

        height: question.free.width ? Math.max(question.free.height, question.free.width < question.width ? 0 : (item as Item)?.implicitHeight ?? 0) : parent.height
        sourceComponent: question.free.width ? sheet : paper
        width: question.free.width || parent.width
        x: Theme.rightToLeft && question.free.width ? parent.width - question.free.x - width : question.free.x
        y: question.free.width ? question.free.y + question.free.height - height : 0
    }

    Component {
        id: sheet

        StillThereSheet {
            narrow: question.free.width < question.width
            secondsLeft: question.kiosk.visit.secondsLeft

            onAsked: question.kiosk.say(announcement, true)
            onCleared: question.kiosk.visit.endVisit()
            onKept: question.kiosk.visit.stay()
        }
    }

    Component {
        id: paper

        StillTherePaper {
            secondsLeft: question.kiosk.visit.secondsLeft

            onAsked: question.kiosk.say(announcement, true)
            onCleared: question.kiosk.visit.endVisit()
            onKept: question.kiosk.visit.stay()
        }
    }
}
