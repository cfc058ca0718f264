import QtQuick
import KioskUi.Theme

// One step of a StepList.
Item {
    id: row

    required property int number
    required property string title
    required property string line
    property string icon: ""
    property color accent: Theme.brand
    property bool showsLine: true
    // The number is only a reminder of the step above.
    property bool quiet: false
    property int discSize: Theme.text(66)
    property int indent: discSize + Theme.px(28)
    readonly property bool shows: line !== "" && (showsLine || quiet)
    readonly property int padding: Theme.px(Theme.tallScript ? (Theme.dense ? -2 : -4) : Theme.dense ? 5 : Theme.measure(12, 16, 8))
    // Heights with the line and without it.
    readonly property int alone: Math.max(discSize, doing.implicitHeight) + 2 * padding
    readonly property int whole: Math.max(discSize, doing.implicitHeight + (line === "" ? 0 : why.implicitHeight)) + 2 * padding
    // Pages end between two of them: see PageStops.
    readonly property bool isPart: true

    implicitHeight: quiet ? Math.max(discSize, why.implicitHeight) + 2 * Math.min(padding, Theme.px(Theme.dense ? 2 : 16)) : (showsLine ? whole : alone)

    Rectangle {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        border.color: row.accent
        border.width: Theme.stroke
        color: row.quiet ? "transparent" : row.accent
        height: row.discSize
        radius: width / 2
        width: row.discSize

        UiText {
            Accessible.ignored: row.quiet
            anchors.centerIn: parent
            color: row.quiet ? row.accent : (Theme.light ? Theme.brandInk : Theme.card)
            font.family: Theme.usualFamily
            font.pixelSize: Theme.textSmall
            font.weight: Font.Bold
            text: row.number
        }
    }

    Item {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: row.indent
        anchors.right: mark.visible ? mark.left : parent.right
        anchors.rightMargin: mark.visible ? Theme.px(24) : 0
        anchors.verticalCenter: parent.verticalCenter
        // The strokes of Nastaliq rise above the line, into the row before.
        anchors.verticalCenterOffset: Theme.dense && Theme.tallScript ? Theme.px(4) : 0
        height: (doing.visible ? doing.height : 0) + (row.shows ? why.height : 0)

        BodyText {
            id: doing

            // With its line also where that is below the last step.
            Accessible.name: row.showsLine || row.line === "" ? spoken : spoken + (/[.?!:…۔؟।]$/.test(spoken) ? " " : ". ") + why.spoken
            font.pixelSize: Theme.textStep
            font.weight: Font.Bold
            lineHeight: Theme.lineTight
            styled: true
            text: row.title
            visible: !row.quiet
            width: parent.width
        }

        // Also measured while it is not shown, which Qt does not do for what is invisible.
        BodyText {
            id: why

            Accessible.ignored: row.quiet || !row.shows
            color: Theme.inkSoft
            font.pixelSize: Theme.textSecond
            lineHeight: Theme.lineTight
            opacity: row.shows ? 1 : 0
            styled: true
            text: row.line
            width: parent.width
            y: doing.visible ? doing.height : 0
        }
    }

    Icon {
        id: mark

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: row.accent
        name: row.icon
        size: Theme.px(Theme.dense ? 46 : Theme.measure(64, 66, 50))
        visible: name !== ""
    }
}
