pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The code on its own light ground, with what happens when a phone is held to it below or beside.
// On low pages the code alone: its meaning is under More.
Rectangle {
    id: panel

    required property DestinationModel model
    required property WayWords words
    // Of the code in device pixels, with its quiet zone.
    required property int side
    required property int inset
    // Words beside the code, not below it.
    property bool wide: false
    // Height from which on the words do not fit; 0: as high as they are.
    property int most: 0
    // Heights alone decide, and no place: where words are beside the code depends on this height.
    readonly property bool titled: !Theme.dense && (wide || most === 0 || side + inset + title.height <= most)
    readonly property int gap: Theme.px(wide ? 26 : 4)
    readonly property int wordsHeight: title.height + gap + lines.implicitHeight
    // False: the page says elsewhere what the phone will show and remember.
    readonly property bool captioned: titled && (wide || most === 0 || side + 2 * inset + wordsHeight <= most)
    // A position in a column may have a fraction.
    property real slip: 0

    border.color: Theme.line
    border.width: Theme.stroke
    color: Theme.codeLight
    implicitHeight: 2 * inset + (wide ? Math.max(side, wordsHeight) : side + (captioned ? wordsHeight : (titled ? title.height : 0)))
    radius: Theme.dense ? Theme.px(8) : Theme.radiusCard

    QrCode {
        id: code

        // The address and the number have been said.
        readonly property string readAs: qsTranslate("DestinationPage", "QR code")

        Accessible.focusable: true
        Accessible.name: title.plain(panel.words.codeName)
        Accessible.role: Accessible.Graphic
        height: panel.side
        objectName: "qr"
        payload: panel.model.payload
        width: panel.side
        x: panel.wide ? (Theme.rightToLeft ? panel.width - width - panel.inset : panel.inset) : Math.round((panel.width - width) / 2)
        y: (panel.wide ? Math.max(panel.inset, Math.round((panel.height - height) / 2)) : panel.inset) + panel.slip
    }

    UiText {
        id: title

        Accessible.ignored: false
        Accessible.role: Accessible.Heading
        color: Theme.codeDark
        font.pixelSize: Theme.textCard
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        height: naturalHeight
        horizontalAlignment: panel.wide ? Text.AlignLeft : Text.AlignHCenter
        minimumPixelSize: Theme.px(33)
        text: panel.words.codeTitle
        visible: panel.titled
        width: lines.width
        x: lines.x
        y: panel.wide ? Math.round((panel.height - panel.wordsHeight) / 2) : panel.side + panel.inset
    }

    Column {
        id: lines

        spacing: panel.gap
        visible: panel.captioned
        width: panel.wide ? panel.width - panel.side - 3 * panel.inset : panel.width - 2 * Theme.px(24)
        x: panel.wide ? (Theme.rightToLeft ? panel.inset : panel.side + 2 * panel.inset) : Theme.px(24)
        y: title.y + title.height + panel.gap

        CodeLine {
            icon: "camera"
            part: "camera"
            text: qsTr("Point your phone’s camera here.")
        }

        CodeLine {
            icon: panel.words.beforeIcon
            text: panel.words.before
        }

        CodeLine {
            // Beside it the details begin with the same words.
            ignored: !Theme.dense && ["chat", "site"].includes(panel.model.tab)
            icon: "history"
            text: panel.words.after
        }

        CodeLine {
            text: panel.words.afterMore
            visible: !panel.wide && panel.model.tab === "keep"
        }
    }

    component CodeLine: Item {
        id: line

        required property string text
        property string icon: ""
        property string part: ""
        property bool ignored: false

        height: words.implicitHeight
        width: lines.width

        Icon {
            id: mark

            color: Theme.brandOnCode
            name: panel.wide ? line.icon : ""
            visible: panel.wide
            x: Theme.rightToLeft ? parent.width - width : 0
            y: Math.round((Theme.textBody * 1.3 - height) / 2)
        }

        BodyText {
            id: words

            Accessible.ignored: line.ignored
            color: Theme.codeDark
            font.pixelSize: panel.wide ? Theme.textBody : Theme.textSmall
            horizontalAlignment: panel.wide ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: Theme.lineTight
            objectName: line.part
            text: line.text
            width: parent.width - (panel.wide ? mark.width + Theme.px(24) : 0)
            x: panel.wide && !Theme.rightToLeft ? mark.width + Theme.px(24) : 0
        }
    }
}
