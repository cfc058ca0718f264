import QtQuick
import KioskUi.Theme

// Who to call in danger, on every page.
Rectangle {
    id: strip

    required property string danger
    required property string otherwise
    readonly property bool isInterfaceText: true
    readonly property int gap: Theme.px(20)
    readonly property int room: width - gap - (siren.visible ? Theme.marginSide + siren.width + gap : Theme.marginSide)
    readonly property real needed: dangerSize.advanceWidth + otherwiseSize.advanceWidth + gap + Theme.px(4)
    // An upright screen has room for a second line.
    readonly property bool folded: Theme.portrait && needed > room
    readonly property int line: Math.round(dangerText.height * (Theme.tallScript ? 1.75 : 1))
    readonly property real widest: folded ? Math.max(dangerSize.advanceWidth, otherwiseSize.advanceWidth) + Theme.px(4) : needed
    // Both numbers matter more than the text size: down to three quarters; then danger comes first.
    readonly property int letters: Math.max(Theme.px(33), Math.floor(Theme.textStrip * Math.max(0.75, Math.min(1, room / widest))))

    color: Theme.card
    objectName: "strip"
    implicitHeight: folded ? Theme.stripHeight + line : Theme.stripHeight

    TextMetrics {
        id: dangerSize

        font.family: Theme.family
        font.pixelSize: Theme.textStrip
        font.weight: Font.Bold
        text: strip.danger
    }

    TextMetrics {
        id: otherwiseSize

        font.family: Theme.family
        font.pixelSize: Theme.textStrip
        text: strip.otherwise
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.stroke
        width: parent.width
    }

    Rectangle {
        anchors.left: parent.left
        color: Theme.urgent
        height: parent.height
        width: Theme.px(14)
    }

    Icon {
        id: siren

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.urgent
        name: "siren"
        size: Theme.px(44)
        visible: !Theme.compact
    }

    UiText {
        id: dangerText

        Accessible.ignored: false
        Accessible.name: otherwiseText.visible ? strip.danger : strip.danger + " " + strip.otherwise
        anchors.left: siren.visible ? siren.right : parent.left
        anchors.leftMargin: siren.visible ? strip.gap : Theme.marginSide
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: strip.folded ? -Math.round(strip.line / 2) : 0
        font.pixelSize: strip.letters
        font.weight: Font.Bold
        text: strip.danger
    }

    // Where there is no room for both, danger comes first.
    UiText {
        id: otherwiseText

        Accessible.ignored: false
        anchors.left: strip.folded ? dangerText.left : dangerText.right
        anchors.leftMargin: strip.folded ? 0 : strip.gap
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: strip.folded ? Math.round(strip.line / 2) : 0
        font.pixelSize: strip.letters
        font.weight: Font.Normal
        text: strip.otherwise
        visible: strip.folded || dangerText.implicitWidth + implicitWidth + strip.gap < strip.room
    }
}
