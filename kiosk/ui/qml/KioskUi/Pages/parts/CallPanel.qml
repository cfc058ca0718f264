import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The number to call or to text, as large as its line allows; what it costs, and whether anybody
// answers now.
ReadPanel {
    id: panel

    required property DestinationModel model
    readonly property bool texts: model.tab === "text"
    readonly property bool bare: Theme.dense || Theme.largeText
    readonly property int side: Theme.px(Theme.dense ? 20 : (Theme.compact ? Theme.tallScript && Theme.largeText ? 36 : 24 : 44))
    readonly property int above: Theme.px(Theme.dense ? (Theme.tallScript ? 3 : 8) : (Theme.compact ? 14 : (Theme.tallScript && !Theme.portrait ? 12 : 24)))
    readonly property string price: {
        // Nor where a closed number leaves the room to who answers now.
        if (texts || ((Theme.dense || Theme.tallScript && !Theme.portrait) && model.opening.closed))
            return "";
        // On small pages what the author writes is under More.
        if (model.contact.cost && !(Theme.compact && model.contact.callCost === "free"))
            return model.contact.cost;
        return model.contact.callCost === "free" ? qsTr("Free.") : (model.contact.callCost === "usual" ? qsTr("Costs the same as an ordinary call.") : "");
    }

    implicitHeight: column.implicitHeight + 2 * above

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: panel.side
        anchors.verticalCenter: parent.verticalCenter
        color: panel.model.emergency ? Theme.urgent : (panel.model.opening.closed ? Theme.inkSoft : Theme.brand)
        name: panel.texts ? "message-square-text" : "phone"
        size: Theme.px(Theme.portrait && !Theme.compact ? 108 : 88)
        visible: !panel.bare && !Theme.compact
    }

    // On a low page in one line: a second one would take the place of the number.
    TextMetrics {
        id: fitting

        font: how.font
        text: how.text
    }

    Column {
        id: column

        anchors.left: mark.visible ? mark.right : parent.left
        anchors.leftMargin: mark.visible ? Theme.px(52) : panel.side
        anchors.right: parent.right
        anchors.rightMargin: panel.side
        spacing: Theme.px(Theme.dense ? 3 : (Theme.compact ? 4 : 8))
        y: Math.round((panel.height - implicitHeight) / 2)

        OpenLine {
            day: panel.model.opening.day
            kind: panel.model.opening.kind
            letters: Theme.dense ? Theme.textSmall : Theme.textBody
            objectName: "closed"
            time: panel.model.opening.time
            visible: panel.model.opening.closed
            width: parent.width
        }

        BodyText {
            id: how

            color: Theme.inkSoft
            font.pixelSize: Theme.dense ? Theme.textSmall : Theme.textBody
            lineHeight: Theme.lineTight
            text: Theme.dense && panel.model.payload ? qsTr("Ring, or scan the code") : qsTr("From any phone, ring")
            visible: !panel.model.opening.closed && !number.called && !panel.texts && !(Theme.dense && (Theme.tallScript || Theme.largeText || panel.width < Theme.px(330) || fitting.advanceWidth > width))
            width: parent.width
        }

        // On its own line, never broken: a number over two lines is misread.
        UiText {
            id: number

            // "Call 999": where the letters are as high as digits.
            readonly property bool called: panel.model.emergency && !Theme.tallScript && !Theme.arabic
            readonly property int letters: Math.round(Theme.textOwnNumber * (panel.model.emergency ? 1.4 : (panel.model.opening.closed ? 0.79 : 1)))

            Accessible.ignored: false
            Accessible.name: plain(qsTr("Call %1").arg(panel.model.contact.phone))
            color: panel.model.emergency ? Theme.urgent : Theme.ink
            font.family: Theme.usualFamily
            font.pixelSize: letters
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            height: Math.round(letters * (called ? 1.3 : 0.94))
            minimumPixelSize: Theme.px(Theme.compact ? 36 : 54)
            objectName: "number"
            text: called ? qsTr("Call %1").arg(panel.model.contact.phone) : panel.model.contact.phone
            visible: !panel.texts
            width: parent.width
        }

        BodyText {
            readonly property bool isInterfaceText: false

            font.pixelSize: Theme.textPage
            font.weight: Font.Bold
            lineHeight: Theme.lineHeading
            objectName: "text"
            text: panel.model.contact.textMessage
            visible: panel.texts
            width: parent.width
        }

        BodyText {
            font.weight: Font.DemiBold
            lineHeight: Theme.lineTight
            text: qsTr("When it answers, dial %1.").arg(panel.model.contact.extension)
            visible: panel.model.contact.extension !== "" && !panel.texts
            width: parent.width
        }

        OpenLine {
            before: panel.price
            isTheirs: panel.price !== "" && panel.price === panel.model.contact.cost
            day: panel.model.opening.day
            kind: panel.model.opening.closed ? "" : panel.model.opening.kind
            objectName: "open"
            letters: Theme.dense ? Theme.textSmall : Theme.textBody
            time: panel.model.opening.time
            width: parent.width
        }
    }
}
