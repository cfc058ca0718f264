import QtQuick
import KioskUi.Components
import KioskUi.Theme

// Leads to the page of all places to get help.
Touchable {
    id: more

    // A place is beside it.
    property bool besides: true
    // A long word in a narrow place: smaller, and without the chevron, never broken.
    readonly property int least: Theme.px(33)
    readonly property real longest: ruler.font.pixelSize > 0 ? name.split(" ").reduce((most, word) => Math.max(most, ruler.advanceWidth(word)), 1) * 1.03 : 1
    readonly property int room: width - Theme.px(22 + 8 + 18)
    readonly property bool leads: longest <= room - chevron.size
    readonly property int letters: {
        const most = Theme.singleColumn ? least : Theme.textSecond;
        return Math.max(least, Math.min(most, Math.floor(least * (room - chevron.size) / longest)));
    }

    // Of a low page: more lines than two would be higher than the place to call beside it.
    readonly property bool brief: Theme.dense && besides && (whole.lineCount > 2 || whole.contentWidth > whole.width)

    Accessible.description: ""
    implicitHeight: Math.max(Theme.px(92), words.implicitHeight + Theme.px(Theme.tallScript ? (Theme.largeText ? 24 : 4) : 16))
    name: besides ? qsTr("More places to get help") : qsTr("Places to get help")

    FontMetrics {
        id: ruler

        font.family: Theme.family
        font.pixelSize: more.least
        font.weight: Font.Bold
    }

    ControlFrame {
        anchors.fill: parent
        pressed: more.pressed
        radius: more.radius
    }

    BodyText {
        id: whole

        Accessible.ignored: true
        font: words.font
        text: more.name
        visible: false
        width: Math.max(1, words.width)
    }

    BalancedText {
        id: words

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(22)
        anchors.right: more.leads ? chevron.left : parent.right
        anchors.rightMargin: Theme.px(more.leads ? 8 : 12)
        anchors.verticalCenter: parent.verticalCenter
        // On a low page as large as the words of the bar, or nearly.
        font.pixelSize: more.letters
        font.weight: Font.Bold
        lineHeight: Theme.lineHeading
        //: Short for "More places to get help", on a small button.
        text: more.brief ? qsTr("More places") : more.name
    }

    Icon {
        id: chevron

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        mirror: Theme.rightToLeft
        name: "chevron-right"
        size: Theme.singleColumn ? Theme.px(44) : Theme.iconSmall
        visible: more.leads
    }
}
