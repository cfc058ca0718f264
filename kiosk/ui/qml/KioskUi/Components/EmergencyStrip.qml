import QtQuick
import KioskUi.Theme

// Who to call in danger, on every page. All of it opens the page that says what happens then.
Rectangle {
    id: strip

    required property string danger
    required property string otherwise
    // It is a control: not where it is out of reach.
    property bool opens: false
    // Whether something else can be touched at a place of the window: what reaches into the strip's
    // touch area, which is at least 20 mm high.
    property var isTaken: place => false
    readonly property bool isInterfaceText: true
    readonly property int gap: Theme.px(20)
    readonly property int room: width - gap - (siren.visible ? Theme.marginSide + siren.width + gap : Theme.marginSide) - (opens ? Theme.px(22) + Theme.marginSide - gap : 0)
    readonly property bool labelled: opens && !folded && width >= Theme.px(1700) && needed + labelSize.advanceWidth + 3 * gap <= room
    readonly property real needed: dangerSize.advanceWidth + otherwiseSize.advanceWidth + gap + Theme.px(4)
    // An upright screen has room for a second line.
    readonly property bool folded: Theme.portrait && needed > room
    readonly property int line: Math.round(dangerText.height * (Theme.tallScript ? 1.75 : 1))
    readonly property real widest: folded ? Math.max(dangerSize.advanceWidth, otherwiseSize.advanceWidth) + Theme.px(4) : needed
    // Both numbers matter more than the text size: down to three quarters; then danger comes first.
    readonly property int letters: Math.max(Theme.px(33), Math.floor(Theme.textStrip * Math.max(0.75, Math.min(1, room / widest))))

    signal opened

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

    TextMetrics {
        id: labelSize

        font.family: Theme.family
        font.pixelSize: Theme.textStrip
        font.weight: Font.Bold
        text: button.name
    }

    Touchable {
        id: button

        Accessible.description: name
        Accessible.name: plain([strip.danger, strip.otherwise].filter(text => text).join(" "))
        anchors.fill: parent
        below: Math.max(0, Theme.target - height)
        isTaken: strip.isTaken
        name: qsTr("What happens when I call")
        objectName: "whatHappens"
        radius: 0
        ringInside: true
        visible: strip.opens

        onActivated: strip.opened()

        Rectangle {
            anchors.fill: parent
            color: Theme.urgentSoft
            visible: button.pressed
        }
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

    Item {
        id: words

        anchors.fill: parent
        objectName: "stripWords"
        parent: strip.opens ? button : strip

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

            Accessible.ignored: strip.opens
            Accessible.name: button.plain(otherwiseText.visible ? strip.danger : strip.danger + " " + strip.otherwise)
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

            Accessible.ignored: strip.opens
            anchors.left: strip.folded ? dangerText.left : dangerText.right
            anchors.leftMargin: strip.folded ? 0 : strip.gap
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: strip.folded ? Math.round(strip.line / 2) : 0
            font.pixelSize: strip.letters
            font.weight: Font.Normal
            text: strip.otherwise
            visible: strip.folded || dangerText.implicitWidth + implicitWidth + strip.gap < strip.room
        }

        UiText {
            anchors.right: chevron.left
            anchors.rightMargin: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.urgent
            font.pixelSize: strip.letters
            font.weight: Font.Bold
            text: button.name
            visible: strip.labelled
        }

        Icon {
            id: chevron

            anchors.right: parent.right
            // The arrow itself is a quarter of its box, in the middle.
            anchors.rightMargin: Theme.marginSide - Theme.px(13)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.urgent
            mirror: LayoutMirroring.enabled
            name: "chevron-right"
            size: Theme.px(40)
            visible: strip.opens
        }
    }
}
