import QtQuick
import KioskUi.Theme

// "More" and "Up" of a long part, below it or, in a rail, beside it. More keeps its place when Up
// comes: a second touch of the same hand never goes back.
Item {
    id: buttons

    property bool rail: false
    property bool atTop: true
    property bool atEnd: true
    // "2 of 3".
    property string place: ""
    // See MoreButton.
    property string widest: ""
    readonly property int tallest: Theme.px(Theme.compact ? 240 : 280)
    readonly property int gap: Theme.gapSmall
    // A rail that is too low for both has them side by side.
    readonly property bool flat: rail && Math.max(height, later) < 2 * Theme.target + gap
    // Where both have no room beside each other there is one: at the end it leads back to the top.
    readonly property bool single: flat && width > 0 && width < 2 * Theme.target + gap
    // Its height where both are shown, if that is more.
    property int later: 0
    readonly property bool focused: more.activeFocus || up.activeFocus || railMore.activeFocus || railUp.activeFocus
    // Width of each where both are side by side.
    readonly property int half: Math.max(Theme.target, Math.floor((width - gap) / 2))
    // What either of them needs.
    readonly property int widestButton: Math.max(railMore.implicitWidth, railUp.implicitWidth)
    // What both need side by side, without a place.
    readonly property int pairWidth: 2 * Math.max(Theme.target, railMore.narrow, railUp.narrow) + gap

    signal turned(direction: int)

    // A button that disappears hands its focus to the other one.
    function keepFocus(): void {
        if (focused && atEnd)
            (rail ? railUp : up).forceActiveFocus(Qt.TabFocusReason);
        else if (focused && atTop)
            (rail ? railMore : more).forceActiveFocus(Qt.TabFocusReason);
    }

    function back(): void {
        if (!justCame.running)
            turned(single ? -1000 : -1);
    }

    implicitHeight: rail ? 0 : more.implicitHeight
    implicitWidth: flat ? Math.max(pairWidth, railMore.implicitWidth) : rail ? Math.max(Theme.px(Theme.compact ? 114 : 132), widestButton) : 0

    onAtEndChanged: if (single && atEnd)
        justCame.restart()
    onAtTopChanged: if (!atTop)
        justCame.restart()

    // Up may come to where More was.
    Timer {
        id: justCame

        interval: 400
    }

    Button {
        id: more

        anchors.left: parent.left
        Accessible.description: buttons.place
        icon: "arrow-down"
        name: qsTr("More")
        objectName: "more"
        outline: true
        visible: !buttons.rail && !buttons.atEnd

        onActivated: buttons.turned(1)
    }

    Button {
        id: up

        anchors.left: parent.left
        anchors.leftMargin: more.width + buttons.gap
        icon: "arrow-up"
        iconOnly: x + wide > buttons.width
        name: qsTr("Up")
        objectName: "up"
        outline: true
        visible: !buttons.rail && !buttons.atTop

        onActivated: buttons.back()
    }

    UiText {
        readonly property int after: more.width + (up.visible ? up.width + buttons.gap : 0) + buttons.gap + Theme.px(8)
        readonly property bool fits: after + implicitWidth <= buttons.width

        // In a narrow column it has the place of More, when that has gone.
        anchors.left: parent.left
        anchors.leftMargin: fits ? after : 0
        anchors.verticalCenter: more.verticalCenter
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        font.weight: Font.Normal
        text: buttons.place
        visible: !buttons.rail && text !== "" && (fits || (buttons.atEnd && implicitWidth <= more.width))
    }

    MoreButton {
        id: railUp

        height: buttons.flat ? buttons.height : Math.min(Theme.px(Theme.compact ? 92 : 118), buttons.height)
        icon: "arrow-up"
        name: qsTr("Up")
        objectName: "up"
        visible: buttons.rail && !buttons.atTop && (!buttons.single || buttons.atEnd)
        width: buttons.flat && !buttons.single && !buttons.atEnd ? buttons.half : parent.width
        x: buttons.flat && !Theme.rightToLeft ? parent.width - width : 0

        onActivated: buttons.back()
    }

    MoreButton {
        id: railMore

        anchors.bottom: parent.bottom
        height: buttons.flat ? buttons.height : Math.min(buttons.tallest, buttons.height - (railUp.visible ? railUp.height + buttons.gap : 0))
        icon: "arrow-down"
        name: qsTr("More")
        objectName: "more"
        place: buttons.flat && !buttons.single && !buttons.atTop ? "" : buttons.place
        visible: buttons.rail && !buttons.atEnd
        widest: buttons.widest
        width: buttons.flat && !buttons.single && !buttons.atTop ? buttons.half : parent.width
        x: buttons.flat && Theme.rightToLeft ? parent.width - width : 0

        onActivated: buttons.turned(1)
    }

    UiText {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.inkSoft
        font.pixelSize: Theme.textBar
        font.weight: Font.Normal
        text: buttons.place
        visible: buttons.rail && !buttons.flat && buttons.atEnd && buttons.height > railUp.height + height * 2
    }
}
