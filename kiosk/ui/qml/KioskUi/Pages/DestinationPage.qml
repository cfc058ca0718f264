import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// A place to get help: the code as large as the page allows, the number in words, what to expect.
Item {
    id: destination

    required property KioskModel kiosk
    readonly property DestinationModel model: kiosk.destinationPage
    readonly property bool hasCode: model.payload !== ""
    readonly property bool hasPanel: hasCode || (model.phone !== "" && !Theme.compact)
    readonly property int inset: Theme.px(Theme.compact ? 8 : 14)
    readonly property int room: height - 2 * Theme.px(Theme.tight ? 5 : (Theme.compact ? 14 : 40))
    // On the lowest screens the host stands beside the code: a tenth of the distance comes first.
    readonly property int hostHeight: Theme.tight ? inset : Theme.px(Theme.compact ? 54 : 96)
    // Lines end at a dot, never inside a name.
    readonly property string host: model.host.replace(/\./g, ".\u200b")
    readonly property int codeSide: {
        const wide = Theme.portrait ? width - 2 * Theme.marginSide - Theme.px(40) : Math.round(width * 0.42);
        const high = Theme.portrait ? Math.round(height * 0.5) : room - hostHeight - inset;
        return Math.max(0, Math.min(wide, high, Theme.px(1100)));
    }

    Rectangle {
        id: panel

        border.color: Theme.line
        border.width: Theme.stroke
        color: destination.hasCode ? Theme.codeLight : Theme.card
        height: destination.codeSide + destination.inset + destination.hostHeight
        radius: Theme.radiusCard
        visible: destination.hasPanel
        width: destination.codeSide + 2 * destination.inset
        x: {
            if (Theme.portrait)
                return Math.round((destination.width - width) / 2);
            return Theme.rightToLeft ? destination.width - width - Theme.marginSide : Theme.marginSide;
        }
        y: Theme.portrait ? Theme.px(56) : Math.round((destination.height - height) / 2)

        QrCode {
            id: code

            Accessible.name: qsTr("QR code for %1").arg(destination.model.host)
            Accessible.role: Accessible.Graphic
            height: destination.codeSide
            objectName: "qr"
            payload: destination.model.payload
            width: destination.codeSide
            x: Math.round((panel.width - width) / 2)
            visible: destination.hasCode
            y: destination.inset
        }

        Label {
            Accessible.ignored: false
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(12)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(12)
            color: Theme.codeDark
            font.family: Theme.usualFamily
            font.pixelSize: Theme.px(Theme.compact ? 33 : 42)
            font.weight: Font.Bold
            height: destination.hostHeight
            horizontalAlignment: Text.AlignHCenter
            text: destination.host
            visible: destination.hasCode && !Theme.tight
            y: destination.inset + destination.codeSide
            wrapMode: Text.Wrap
        }
    }

    Column {
        anchors.centerIn: panel
        spacing: Theme.px(48)
        visible: destination.hasPanel && !destination.hasCode
        width: panel.width - 2 * Theme.padding

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: destination.model.emergency ? Theme.urgent : Theme.brand
            name: "phone"
            size: Theme.px(180)
        }

        Words {
            Accessible.name: qsTr("Call %1").arg(destination.model.phone)
            color: destination.model.emergency ? Theme.urgent : Theme.ink
            font.family: Theme.usualFamily
            font.pixelSize: Theme.px(260)
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            minimumPixelSize: Theme.px(42)
            text: destination.model.phone
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }

    Scroller {
        id: facts

        readonly property int beside: panel.width + Theme.marginSide + Theme.px(Theme.compact ? 26 : 88)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: !Theme.portrait && destination.hasPanel ? beside : Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: Theme.portrait && destination.hasPanel ? panel.bottom : parent.top
        centred: !Theme.portrait
        spacing: Theme.px(Theme.compact ? 14 : 26)
        topMargin: Theme.compact ? Theme.px(14) : Theme.px(48)

        Column {
            spacing: Theme.px(10)
            width: parent.width

            Heading {
                text: destination.model.name
                width: parent.width
            }

            Words {
                font.weight: Font.Bold
                lineHeight: Theme.lineTight
                text: destination.host
                visible: destination.hasCode && Theme.tight
                width: parent.width
            }

            Words {
                color: Theme.inkSoft
                font.pixelSize: Theme.textLead
                lineHeight: Theme.lineTight
                text: destination.model.summary
                visible: !Theme.tight
                width: parent.width
            }
        }

        Row {
            id: call

            spacing: Theme.px(26)
            visible: destination.model.phone !== "" && (destination.hasCode || !destination.hasPanel)
            width: parent.width

            IconBox {
                id: phoneMark

                visible: !Theme.compact
                anchors.verticalCenter: parent.verticalCenter
                filled: true
                icon: "phone"
                urgent: destination.model.emergency
            }

            Words {
                Accessible.name: qsTr("Call %1").arg(destination.model.phone)
                anchors.verticalCenter: parent.verticalCenter
                color: destination.model.emergency ? Theme.urgent : Theme.ink
                font.family: Theme.usualFamily
                font.pixelSize: Theme.textNumber
                font.weight: Font.Bold
                fontSizeMode: Text.HorizontalFit
                lineHeight: 1
                minimumPixelSize: Theme.px(36)
                text: destination.model.phone
                width: call.width - (phoneMark.visible ? phoneMark.width + call.spacing : 0)
                wrapMode: Text.NoWrap
            }
        }

        Fact {
            icon: "smartphone"
            text: Theme.tight ? qsTr("Point your phone’s camera at the code.") : qsTr("Point your phone’s camera at the code. It opens %1.").arg(destination.model.host)
            visible: destination.hasCode
            width: parent.width
        }

        Words {
            color: Theme.inkSoft
            font.pixelSize: Theme.textLead
            lineHeight: Theme.lineTight
            text: destination.model.summary
            visible: Theme.tight
            width: parent.width
        }

        Fact {
            icon: "message-square-text"
            strong: true
            text: destination.model.textMessage
            visible: text !== ""
            width: parent.width
        }

        Fact {
            icon: "keyboard"
            text: qsTr("Textphone: %1").arg(destination.model.textphone)
            visible: destination.model.textphone !== ""
            width: parent.width
        }

        Fact {
            icon: "mail"
            text: destination.model.email
            visible: text !== ""
            width: parent.width
        }

        Fact {
            icon: "users"
            text: destination.model.forWhom
            visible: text !== ""
            width: parent.width
        }

        Fact {
            icon: "clock"
            text: destination.model.hours
            visible: text !== ""
            width: parent.width
        }

        Fact {
            icon: "wallet"
            text: destination.model.cost
            visible: text !== ""
            width: parent.width
        }

        Fact {
            icon: "clipboard-list"
            text: destination.model.expect
            visible: text !== ""
            width: parent.width
        }

        Note {
            icon: "info"
            lines: destination.hasCode ? [qsTr("Your phone may remember that you opened this page.")] : [qsTr("Your phone may remember that you called this number.")]
            // Whoever is in danger thinks of nothing else.
            visible: !destination.model.emergency && (destination.hasCode || destination.model.phone !== "")
            width: Math.min(parent.width, Theme.textBody * 30)
            x: Theme.rightToLeft ? parent.width - width : 0
        }

        Note {
            icon: "triangle-alert"
            lines: [qsTr("This may have changed. Please ask a member of staff.")]
            visible: destination.model.overdue
            width: Math.min(parent.width, Theme.textBody * 30)
            x: Theme.rightToLeft ? parent.width - width : 0
        }

        LanguageNotice {
            notice: destination.model.notice
            width: Math.min(parent.width, Theme.textBody * 30)
            x: Theme.rightToLeft ? parent.width - width : 0
        }

        Words {
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            lineHeight: Theme.lineTight
            text: qsTr("Details checked %1.").arg(destination.model.verified)
            visible: destination.model.verified !== ""
            width: parent.width
        }
    }
}
