pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// Who can help: the call card, the other places with their lines, and the desk of the building.
Column {
    id: help

    required property KioskModel kiosk
    readonly property PlacesModel model: kiosk.places
    property bool titled: true
    // The way to the calm page is at the end of the title's line, where that has room for it.
    property bool offersCalm: false
    readonly property bool calmFits: offersCalm && titled && !Theme.dense && ruler.advanceWidth(caption.text) * 1.03 + calm.plainWidth + Theme.px(28) <= width
    property int columns: 1
    // State of the translation of the page, if it is marked here.
    property string notice: ""
    // Pages may end between two places.
    readonly property bool splits: true
    // Height that the column may fill.
    property int room: 0
    // It fills that height.
    property bool shares: true
    // How closely the places are set, so that all are in view: 0 to 4. Back only with another
    // room, or it would swing.
    property int tightness: 0
    readonly property int mostTight: Theme.portrait ? 3 : 4
    // What each place gets of the height that is left.
    readonly property int share: shares && room > 0 ? Math.min(Theme.px(44), Math.floor(Math.max(0, room - needed - Theme.px(4)) / (grid.rows + 2))) : 0
    readonly property int needed: (head.visible ? head.height + spacing : 0) + (call.item ? call.item.implicitHeight + spacing : 0) + (grid.visible ? grid.needed + spacing : 0) + (desk.visible ? desk.implicitHeight + spacing : 0) + (mark.visible ? mark.height + spacing : 0) - spacing
    readonly property alias caption: caption

    function fit(): void {
        if (room > 0 && Math.min(needed, implicitHeight) > room && tightness < mostTight)
            tightness += 1;
    }

    spacing: Theme.px(tightness > 2 ? 6 : tightness > 0 ? Theme.measure(12, 16, 8) : Theme.measure(16, 22, 10))

    onPositioningComplete: fit()
    onRoomChanged: tightness = 0

    FontMetrics {
        id: ruler

        font: caption.font
    }

    Item {
        id: head

        // Beside the page's own heading it rises above the title's line, into the air there.
        height: help.calmFits && Theme.portrait ? Math.max(caption.height, calm.height) : caption.height
        visible: help.titled
        width: parent.width

        Heading {
            id: caption

            readonly property bool isInterfaceText: true

            bottomPadding: help.columns > 1 || Theme.portrait ? 0 : -Theme.px(6)
            color: Theme.inkSoft
            font.pixelSize: Theme.text(Theme.measure(42, 44, 36))
            text: qsTr("Who can help now")
            width: parent.width
            y: Theme.portrait ? Math.round((parent.height - height) / 2) : 0
        }

        CalmOffer {
            id: calm

            frameHeight: Math.max(Theme.px(90), leastHeight)
            showsIcon: ruler.advanceWidth(caption.text) * 1.03 + plainWidth + iconWidth + Theme.px(28) <= help.width
            visible: help.calmFits
            x: Theme.rightToLeft ? 0 : parent.width - width
            y: parent.height - height

            onActivated: help.kiosk.visit.openCalm()
        }
    }

    Repeater {
        id: call

        property Item item: null

        model: help.model.first

        onItemAdded: (index, added) => item = added
        onItemRemoved: item = null

        CallCard {
            id: first

            required property string target
            required property var model
            required property string textLanguage

            height: implicitHeight + help.share
            inLine: Theme.dense || help.tightness > 1
            tight: help.tightness > 0
            width: help.width

            words: PlaceWords {
                row: first.model
            }

            onActivated: help.kiosk.visit.openDestination(target)
        }
    }

    TileGrid {
        id: grid

        columns: help.columns
        evens: Theme.tallScript
        model: help.model.others
        spacing: help.spacing
        spareForRow: help.share
        tallest: Theme.px(400)
        visible: count > 0
        width: parent.width

        delegate: PlaceTile {
            id: place

            required property string target
            required property bool emergency
            required property var model
            required property string textLanguage

            narrow: help.columns > 1
            tight: help.tightness > 0
            urgent: emergency

            words: PlaceWords {
                row: place.model
            }

            onActivated: help.kiosk.visit.openDestination(target)
        }
    }

    DeskPanel {
        id: desk

        brief: help.tightness > 2
        visible: filled && help.tightness < 4
        desk: help.model.desk
        height: implicitHeight + help.share
        lead: help.model.safeguardingLead
        phone: help.model.phoneHere
        room: help.model.quietRoom
        width: parent.width
    }

    TranslationMark {
        id: mark

        notice: help.notice
        width: parent.width
    }
}
