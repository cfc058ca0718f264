import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// The attract screen, before a first touch: one question at a time. All of it is one button, but the
// names of the languages, each of which begins a visit in it, and Pause.
Touchable {
    id: attract

    required property KioskModel kiosk
    readonly property ShellModel shell: kiosk.shell
    readonly property int edge: Theme.px(Theme.compact ? 28 : (Theme.portrait ? 72 : 96))
    readonly property bool pictured: !Theme.compact
    property bool paused: false
    // The edge that hides the lower end of the picture.
    readonly property int tableTop: Theme.portrait ? Math.round(height * 0.445) : table.y

    // Left edge of an item at this distance from the side where reading starts.
    function fromStart(distance: int, wide: int): int {
        return Theme.rightToLeft ? width - distance - wide : distance;
    }

    function move(forward: bool): void {
        ((Window.activeFocusItem ?? attract) as Item).nextItemInFocusChain(forward)?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // Without the question, which changes: a screen reader would say each new one.
    name: qsTr("Touch to start")
    radius: 0
    // A visitor who listens learns the keys here.
    Accessible.description: shell.promise + " " + qsTranslate("HelpPage", "With a keyboard: Tab goes to the next button, and Enter presses it. The arrows down and up go through the page, and F2 reads all of it.")

    Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason)
    Keys.onDownPressed: move(true)
    Keys.onLeftPressed: move(Theme.rightToLeft)
    Keys.onRightPressed: move(!Theme.rightToLeft)
    Keys.onUpPressed: move(false)
    onActivated: kiosk.visit.start()

    Connections {
        function onChanged(): void {
            picture.breathe();
        }

        target: attract.kiosk.attract
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.band
    }

    ListenedTo {
        id: picture

        height: attract.tableTop - y
        paused: attract.paused
        visible: attract.pictured
        width: Theme.px(Theme.portrait ? 960 : 940)
        x: Theme.portrait ? Math.round((parent.width - width) / 2) : attract.fromStart(attract.width - width - Theme.px(90), width)
        y: Theme.portrait ? Math.round(attract.height * 0.075) : Theme.px(114)
    }

    Rectangle {
        color: Qt.darker(Theme.band, 1.3)
        height: Theme.px(8)
        visible: attract.pictured && Theme.portrait
        width: parent.width
        y: attract.tableTop
    }

    Rectangle {
        id: table

        color: Qt.darker(Theme.band, 1.3)
        height: languages.visible ? languages.height + 2 * Theme.px(Theme.compact ? 12 : 32) : 0
        width: parent.width
        y: parent.height - height
    }

    BodyText {
        color: Theme.bandInk
        font.family: Theme.familyOf(text)
        font.weight: Font.DemiBold
        lineHeight: 1
        text: attract.shell.brandName
        visible: !Theme.compact
        x: attract.fromStart(attract.edge, width)
        y: Theme.px(72)
    }

    Column {
        id: column

        readonly property int head: Theme.portrait && attract.pictured ? attract.tableTop + Theme.px(10) : Theme.px(Theme.compact ? 16 : 170)
        readonly property int room: table.y - head - Theme.px(Theme.compact ? 12 : (Theme.portrait ? 36 : 60))

        spacing: Theme.px(Theme.compact ? 14 : (Theme.portrait ? 26 : 40))
        width: attract.pictured && !Theme.portrait ? picture.x * (Theme.rightToLeft ? 0 : 1) + (Theme.rightToLeft ? attract.width - picture.x - picture.width - attract.edge : -attract.edge) + Theme.px(60) : attract.width - 2 * attract.edge
        x: attract.fromStart(attract.edge, width)
        y: head + Math.max(0, Math.round((room - implicitHeight) / 2))

        ChangingQuestion {
            // All of them in the screen's language, so that the name never changes.
            Accessible.name: attract.shell.questions.join(" ")
            attract: attract.kiosk.attract
            height: Math.min(room, tallest)
            paused: attract.paused
            room: column.room - promise.height - invitation.height - 2 * column.spacing
            width: parent.width - overhang
        }

        BodyText {
            id: promise

            color: Theme.bandInk
            font.pixelSize: Theme.px(Theme.compact ? 36 : 54)
            lineHeight: Theme.lineTight
            text: attract.shell.promise
            width: parent.width
        }

        Invitation {
            id: invitation

            pressed: attract.pressed
            text: attract.name
            widest: parent.width - (Theme.compact && pause.visible ? pause.width + Theme.gap : 0)
            x: Theme.rightToLeft ? parent.width - width : 0
        }
    }

    StartLanguages {
        id: languages

        kiosk: attract.kiosk
        width: parent.width - 2 * attract.edge
        x: attract.edge
        y: table.y + Theme.px(Theme.compact ? 12 : 32)
    }

    PauseButton {
        id: pause

        name: attract.paused ? qsTr("Go on") : qsTr("Pause")
        paused: attract.paused
        visible: !Theme.reducedMotion && attract.kiosk.attract.changes
        x: attract.fromStart(attract.width - attract.edge - width, width)
        // A low screen has no free corner.
        y: Theme.compact ? column.y + invitation.y + Math.round((invitation.height - height) / 2) : Theme.px(48)

        onActivated: attract.paused = !attract.paused
    }

    FingerRings {
        place: attract.pressedAt
        pressed: attract.pressed
    }
}
