import QtQuick
import KioskUi.Theme

// A part of a page that may be longer than the screen: a fade shows it, and two large buttons
// scroll it. Dragging is never needed.
Item {
    id: scrollArea

    default property alias content: body.data
    property alias spacing: body.spacing
    property int topMargin: 0
    property bool centred: false
    // Content that fits is at the bottom: on a tall screen only that is within everybody's reach.
    property bool low: false
    // Low screens keep their height for the text: the buttons are beside it.
    property bool rail: Theme.compact
    readonly property int railWidth: rail ? Theme.target + Theme.gapSmall : 0
    property color paper: Theme.paper
    // Rings and frames around items at the edge are not cut off.
    readonly property int bleed: Theme.px(rail ? 8 : 12)
    readonly property bool overflows: body.implicitHeight + topMargin + (low ? Theme.gap : 0) > height
    readonly property bool atTop: flick.contentY <= 1
    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - 1
    readonly property real viewHeight: flick.height
    readonly property alias contentY: flick.contentY

    function page(direction: int): void {
        const most = Math.max(0, flick.contentHeight - flick.height);
        const step = flick.height - Theme.px(100);
        const wanted = Math.round(Math.max(0, Math.min(most, flick.contentY + direction * step)));
        // A button that disappears at the end hands its focus to the other one.
        const last = wanted > most - 2 && moreButton.activeFocus;
        const first = wanted === 0 && upButton.activeFocus;
        glideTo(wanted, !last && !first);
        if (last)
            upButton.forceActiveFocus(Qt.TabFocusReason);
        else if (first)
            moreButton.forceActiveFocus(Qt.TabFocusReason);
    }

    // Scrolls just far enough to show all of an item, or its beginning.
    function bring(item: Item): void {
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.px(24);
        const bottom = top + item.height + Theme.px(108);
        const most = Math.max(0, flick.contentHeight - flick.height);
        if (top < flick.contentY || bottom - top > flick.height)
            glideTo(Math.max(0, Math.min(most, Math.round(top))), true);
        else if (bottom > flick.contentY + flick.height)
            glideTo(Math.min(most, Math.round(bottom - flick.height)), true);
    }

    function glideTo(wanted: int, smooth: bool): void {
        scrolling.stop();
        if (Theme.reducedMotion || !smooth) {
            flick.contentY = wanted;
        } else {
            scrolling.to = wanted;
            scrolling.start();
        }
    }

    implicitHeight: body.implicitHeight + topMargin

    DragScroller {
        id: flick

        clip: scrollArea.overflows
        contentHeight: body.implicitHeight + body.y
        contentWidth: width
        height: scrollArea.overflows && !scrollArea.rail ? scrollArea.height - buttons.height - Theme.gapSmall * 2 : scrollArea.height
        width: scrollArea.width - scrollArea.railWidth + 2 * scrollArea.bleed
        x: (Theme.rightToLeft ? scrollArea.railWidth : 0) - scrollArea.bleed

        onGrabbed: scrolling.stop()

        NumberAnimation {
            id: scrolling

            duration: 180
            easing.type: Easing.OutCubic
            property: "contentY"
            target: flick
        }

        // Plain text can be dragged as well.
        TouchSurface {
            height: Math.max(flick.contentHeight, flick.height)
            width: flick.width
        }

        Column {
            id: body

            spacing: Theme.gapText
            width: flick.width - 2 * scrollArea.bleed
            x: scrollArea.bleed
            y: {
                if (scrollArea.overflows || !(scrollArea.centred || scrollArea.low))
                    return scrollArea.topMargin;
                const spare = flick.height - implicitHeight;
                return scrollArea.low ? spare - Theme.gap : Math.round(spare / 2);
            }
        }
    }

    Rectangle {
        anchors.bottom: flick.bottom
        anchors.left: flick.left
        height: Theme.px(72)
        visible: scrollArea.overflows && !scrollArea.atEnd
        width: flick.width

        gradient: Gradient {
            GradientStop {
                color: Qt.rgba(scrollArea.paper.r, scrollArea.paper.g, scrollArea.paper.b, 0)
                position: 0
            }

            GradientStop {
                color: scrollArea.paper
                position: 1
            }
        }
    }

    // Each button keeps its place when the other disappears: a second touch never hits that one.
    Item {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapSmall
        anchors.left: scrollArea.rail ? undefined : parent.left
        anchors.right: scrollArea.rail ? parent.right : undefined
        height: scrollArea.rail ? moreButton.height + Theme.gapSmall + upButton.height : moreButton.height
        visible: scrollArea.overflows
        width: scrollArea.rail ? moreButton.width : moreButton.width + Theme.gapSmall + upButton.width

        Button {
            id: moreButton

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            icon: "arrow-down"
            iconOnly: scrollArea.rail || Theme.compact
            name: qsTr("More")
            objectName: "more"
            outline: true
            visible: !scrollArea.atEnd

            onActivated: scrollArea.page(1)
        }

        Button {
            id: upButton

            anchors.right: parent.right
            anchors.top: parent.top
            icon: "arrow-up"
            iconOnly: scrollArea.rail || Theme.compact
            name: qsTr("Up")
            objectName: "up"
            outline: true
            visible: !scrollArea.atTop

            onActivated: scrollArea.page(-1)
        }
    }
}
