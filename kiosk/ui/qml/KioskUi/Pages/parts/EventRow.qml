import QtQuick
import KioskUi.Components
import KioskUi.Theme

// An event: its day and time, what it is, and a chevron. In a narrow row the words are below.
Touchable {
    id: row

    required property string day
    required property string spokenDay
    required property bool isToday
    required property string time
    required property string title
    required property string textLanguage
    readonly property list<string> interfaceWords: [name]
    property color edge: Theme.edge
    property color soft: Theme.brandSoft
    property color accent: GuideColours.accent
    // Widths of the columns, which the rows of a list share.
    property int dayWidth: dayText.implicitWidth
    property int timeWidth: timeText.implicitWidth
    readonly property int dayNeeds: Math.ceil(dayText.implicitWidth)
    readonly property int timeNeeds: Math.ceil(timeText.implicitWidth)
    readonly property string dayShown: isToday ? qsTr("Today") : day
    readonly property int inset: Theme.px(Theme.compact ? 18 : 36)
    readonly property int above: Theme.px(Theme.dense ? 2 : (Theme.tallScript ? 6 : 16))
    readonly property int between: Theme.px(Theme.compact ? 14 : 32)
    readonly property int beside: width - 2 * inset - dayWidth - timeWidth - chevron.width - 3 * between
    readonly property bool narrow: width > 0 && beside < titleText.font.pixelSize * 8
    // One line of Nastaliq or Arabic is in the middle of its row by its strokes, not by its line.
    readonly property bool inked: !narrow && titleText.lineCount === 1 && (Theme.tallScript || Theme.arabic)
    readonly property rect ink: inked && letters.font.pixelSize > 0 ? letters.tightBoundingRect(title) : Qt.rect(0, 0, 0, 0)
    // The height of a row whose words have one line.
    property int usual: 0

    Accessible.description: plain(title)
    implicitHeight: Math.max(usual, (narrow ? dayText.height + Theme.px(4) : 0) + (inked ? Math.ceil(ink.height) + Theme.px(24) : titleText.implicitHeight + 2 * above))
    name: [isToday ? qsTr("Today") : spokenDay, time].filter(part => part).join(", ")
    radius: Theme.radiusCard

    FontMetrics {
        id: letters

        font: titleText.font
    }

    ControlFrame {
        anchors.fill: parent
        colour: row.accent
        edge: row.edge
        pressed: row.pressed
        radius: row.radius
        soft: row.soft
    }

    Item {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: row.inset
        anchors.right: chevron.left
        anchors.rightMargin: row.between
        height: parent.height

        UiText {
            id: dayText

            anchors.left: parent.left
            color: row.accent
            font.pixelSize: Theme.textTile
            font.weight: Font.Bold
            height: row.narrow ? naturalHeight : Math.round(font.pixelSize * 1.3)
            text: row.dayShown
            y: row.narrow ? row.above : Math.round((parent.height - height) / 2)
        }

        UiText {
            id: timeText

            anchors.left: parent.left
            anchors.leftMargin: row.dayWidth + (row.dayWidth > 0 ? row.between : 0)
            font.family: Theme.usualFamily
            font.pixelSize: dayText.font.pixelSize
            font.weight: Font.Normal
            text: row.time
            y: dayText.y + Math.round((dayText.height - height) / 2)
        }

        BalancedText {
            id: titleText

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: row.narrow ? 0 : row.dayWidth + row.timeWidth + 2 * row.between
            anchors.right: parent.right
            font.pixelSize: dayText.font.pixelSize
            lineHeight: Theme.lineTight
            text: row.title
            y: row.narrow ? row.above + dayText.height + Theme.px(4) : Math.round(row.inked ? (parent.height - row.ink.height) / 2 - letters.ascent - row.ink.y : (parent.height - implicitHeight) / 2)
        }
    }

    Icon {
        id: chevron

        anchors.right: parent.right
        anchors.rightMargin: row.inset
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        mirror: Theme.rightToLeft
        name: "chevron-right"
    }
}
