import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// The attract screen, before a first touch: one question at a time; all of it is one button.
Touchable {
    id: attract

    required property KioskModel kiosk
    readonly property ShellModel shell: kiosk.shell

    // Left edge of an item at this distance from the side where reading starts.
    function fromStart(distance: int, wide: int): int {
        return Theme.rightToLeft ? width - distance - wide : distance;
    }

    function move(forward: bool): void {
        ((Window.activeFocusItem ?? attract) as Item).nextItemInFocusChain(forward)?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // Without the question, which changes: a screen reader would say each new one.
    name: qsTr("Touch the screen to start")
    radius: 0
    // A visitor who listens learns the keys here. Always: the page is there before Qt knows of a
    // screen reader, and only that reads it.
    Accessible.description: shell.promise + " " + qsTranslate("HelpPage", "With a keyboard: Tab goes to the next button, and Enter presses it. The arrows down and up go through the page, and F2 reads all of it.")

    Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason)
    Keys.onDownPressed: move(true)
    Keys.onLeftPressed: move(Theme.rightToLeft)
    Keys.onRightPressed: move(!Theme.rightToLeft)
    Keys.onUpPressed: move(false)
    onActivated: kiosk.visit.start()

    Rectangle {
        anchors.fill: parent
        clip: true
        color: Theme.band

        Rings {
            id: rings

            // On a tall screen they fill the room above the texts.
            readonly property int side: Math.round(Theme.portrait ? Math.min(parent.width * 1.06, column.y * 0.98) : parent.height * (Theme.compact ? 0.8 : 1.04))

            height: side
            width: side
            x: Theme.portrait ? Math.round((parent.width - side) / 2) : attract.fromStart(Math.round(parent.width - side * (Theme.compact ? 0.76 : 0.72)), side)
            y: Theme.portrait ? Math.round((column.y + Theme.px(40) - side) / 2) : Math.round((parent.height - side) / 2)
        }

        BodyText {
            id: brand

            color: Theme.bandInk
            font.pixelSize: Theme.textBody
            font.weight: Font.DemiBold
            lineHeight: 1
            text: attract.shell.brandName
            visible: !Theme.compact
            x: attract.fromStart(column.edge, width)
            y: Theme.px(column.tall ? 90 : 40)
        }
    }

    Column {
        id: column

        readonly property bool tall: attract.height > Theme.px(1250)
        readonly property bool tallCompact: Theme.compact && attract.height > Theme.px(800)
        // Room above and below the column on a full page.
        readonly property int head: Theme.compact ? Theme.px(24) : brand.y + brand.height + Theme.px(24)
        readonly property int foot: Theme.compact ? (languages.visible ? languages.height + Theme.px(48) : Theme.px(24)) : Theme.px(tall ? (Theme.portrait ? 150 : 60) : 40)
        // Height of the column without the question.
        readonly property int rest: invitation.height + spacing + (Theme.compact ? 0 : promise.implicitHeight + spacing + (languages.visible ? languages.height + spacing : 0))
        readonly property bool promiseFits: heading.height + promise.implicitHeight + Theme.px(92) + 3 * spacing < attract.height - languages.height - Theme.px(60)
        readonly property int edge: Theme.portrait ? Theme.marginSide : Theme.px(Theme.compact ? 44 : 130)

        spacing: Theme.px(Theme.compact ? 24 : 48)
        width: Theme.portrait ? parent.width - 2 * edge : Math.round(parent.width - rings.side * (Theme.compact ? 0.68 : 0.64)) - edge
        x: attract.fromStart(edge, width)
        y: {
            if (Theme.portrait)
                return Math.round(parent.height - implicitHeight - foot);
            const below = Theme.compact && languages.visible ? languages.height + Theme.px(24) : 0;
            const middle = Math.round((parent.height - below - implicitHeight) / 2) + Theme.px(Theme.compact ? 0 : 30);
            return Math.max(head, Math.min(middle, parent.height - foot - implicitHeight));
        }

        ChangingQuestion {
            id: heading

            largest: column.tallCompact ? Theme.px(Theme.tallScript ? 76 : 100) : Theme.portrait && attract.width > Theme.px(1400) ? Theme.px(Theme.tallScript ? 128 : 168) : Theme.textAttract
            questions: attract.shell.questions
            // On a tall screen the rings keep their place above it.
            room: attract.height - column.head - column.foot - column.rest - (Theme.portrait ? Math.round(attract.height * 0.16) : 0)
            width: parent.width
        }

        BodyText {
            id: promise

            color: Theme.bandInk
            font.pixelSize: Theme.px(Theme.compact ? 36 : (Theme.portrait ? 50 : 48))
            lineHeight: Theme.lineTight
            text: attract.shell.promise
            visible: !Theme.compact || column.promiseFits
            width: parent.width
        }

        Invitation {
            id: invitation

            text: qsTr("Touch the screen to start")
            widest: Theme.portrait ? parent.width : Math.round(column.width + rings.side * 0.14)
            x: Theme.rightToLeft ? parent.width - width : 0
        }

        // Keeps room for the names of the languages.
        Item {
            height: languages.height
            visible: languages.visible && !Theme.compact
            width: parent.width
        }
    }

    LanguageButton {
        id: languages

        fontsLoaded: attract.kiosk.languages.fontsLoaded
        model: attract.kiosk.languages.list
        name: qsTranslate("NavigationBar", "Language") + ": " + attract.kiosk.languages.names
        visible: attract.kiosk.languages.count > 1
        width: Theme.compact ? parent.width - 2 * column.edge : column.width
        x: attract.fromStart(column.edge, width)
        y: Theme.compact ? parent.height - height - Theme.px(24) : column.y + column.height - height

        onActivated: attract.kiosk.visit.openLanguages()
    }
}
