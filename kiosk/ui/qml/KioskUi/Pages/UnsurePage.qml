import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// "I'm not sure": what may have happened, as pictures in plain words, and a way out to a person.
VisitorPage {
    id: unsure

    readonly property HomeModel model: kiosk.homePage
    readonly property int gap: Theme.dense ? Theme.px(Theme.tallScript ? 4 : 6) : Theme.gapGrid
    // The way to a person takes a free cell of the last row.
    readonly property bool inHole: grid.free === 1 && grid.columns > 1
    readonly property bool callsBelow: call.visible && !inHole
    readonly property int belowHeight: Math.max(callsBelow ? call.implicitHeight : 0, desk.visible ? desk.implicitHeight : 0, Theme.px(Theme.dense ? 104 : Theme.measure(172, 200, 110)))
    readonly property bool beside: callsBelow && desk.visible && !Theme.portrait

    title: qsTr("What is it most like?")

    ScrollArea {
        id: scrollArea

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.marginEnd - bleed
        anchors.left: parent.left
        anchors.leftMargin: Theme.marginSide
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginSide
        anchors.top: parent.top
        anchors.topMargin: Theme.controlsTop
        rail: Theme.split || Theme.compact || (Theme.portrait && Theme.largeText)
        spacing: 0
        topMargin: Theme.split ? bleed : Theme.headTop

        // In the upper part of a split page.
        PageHead {
            id: head

            line: qsTr("There is no wrong answer. Nothing is recorded.")
            parent: Theme.split ? unsure : choices.parent
            spacing: Theme.dense && Theme.tallScript && Theme.textScale === 1 ? Theme.px(8) : 0
            title: unsure.title
            width: Theme.split ? unsure.width - 2 * Theme.marginSide : parent.width
            x: Theme.split ? Theme.marginSide : 0
            y: Theme.split ? Theme.headTop : 0
        }

        Item {
            id: choices

            readonly property bool splits: true
            readonly property int below: (unsure.beside || unsure.callsBelow !== desk.visible ? unsure.belowHeight + unsure.gap : (unsure.callsBelow && desk.visible ? 2 * (unsure.belowHeight + unsure.gap) : 0))

            height: Math.max(grid.height, call.visible ? call.y + call.height : 0, desk.visible ? desk.y + desk.height : 0)
            width: parent.width

            TopicGrid {
                id: grid

                readonly property bool inOneRow: !Theme.portrait && !Theme.compact && !Theme.largeText && !Theme.tallScript && count <= 5

                // As on the home page.
                boxed: !Theme.dense || Theme.singleColumn || (Theme.textScale === 1 && !Theme.tallScript)
                boxSize: Theme.px(pictured ? (Theme.portrait ? 230 : 260) : (boxed ? (Theme.dense ? 56 : Theme.compact ? 72 : 132) : 44))
                columns: {
                    if (inOneRow)
                        return Math.max(1, count);
                    if (Theme.singleColumn || (Theme.portrait && Theme.largeText))
                        return 1;
                    return Theme.portrait || Theme.largeText || count === 4 || unsure.width < Theme.px(1300) ? 2 : 3;
                }
                fill: scrollArea.height - scrollArea.topMargin - (Theme.split ? 0 : head.height) - scrollArea.bleed - choices.below
                least: unsure.inHole ? call.implicitHeight : 0
                // One line of Nastaliq beside another on a low screen is too short for what happened.
                model: Theme.dense && Theme.tallScript ? unsure.model.topicChoices : unsure.model.choices
                mostLines: Theme.tallScript && Theme.dense ? 1 : 2
                padding: Theme.px(Theme.compact ? (boxed ? 14 : 9) : (pictured ? 28 : 40))
                paddingEnds: Theme.px(Theme.dense ? (Theme.arabic ? 0 : boxed && !Theme.tallScript ? 5 : 2) : (Theme.tallScript && !Theme.portrait && !Theme.largeText ? 4 : (Theme.compact || Theme.largeText ? 12 : 28)))
                pictured: stacked
                spacing: unsure.gap
                stacked: inOneRow || (Theme.portrait && !Theme.compact && !Theme.largeText && !Theme.split)
                tallest: Theme.px(pictured ? 660 : 330)
                titleSize: Theme.singleColumn ? Theme.textTile : Theme.dense ? Theme.px(Theme.tallScript || Theme.arabic ? 33 : (boxed ? 33 : 40)) : Theme.text(Theme.measure(44, 46, 36))
                titlesOnly: Theme.dense || Theme.largeText || Theme.split || (Theme.tallScript && !Theme.portrait)
                width: parent.width

                onChosen: target => unsure.kiosk.visit.openChoice(target)
            }

            LeadTile {
                id: call

                height: unsure.inHole ? grid.tall : unsure.belowHeight
                icon: "phone-call"
                name: qsTr("Show me who to call")
                titleSize: grid.titleSize
                upright: unsure.inHole && grid.stacked
                visible: unsure.model.talk !== ""
                width: unsure.inHole ? grid.cell : (unsure.beside ? Math.floor((choices.width - unsure.gap) / 2) : choices.width)
                x: unsure.inHole ? grid.xOf(grid.columns - 1) : (Theme.rightToLeft ? choices.width - width : 0)
                y: unsure.inHole ? grid.yOf(grid.rows - 1) : grid.height + unsure.gap

                onActivated: unsure.kiosk.visit.openTopic(unsure.model.talk)
            }

            DeskPanel {
                id: desk

                desk: unsure.model.desk
                height: unsure.belowHeight
                lead: ""
                phone: ""
                room: unsure.model.quietRoom
                visible: filled && !Theme.dense
                width: unsure.beside ? choices.width - call.width - unsure.gap : choices.width
                x: Theme.rightToLeft || !unsure.beside ? 0 : choices.width - width
                y: unsure.callsBelow && !unsure.beside ? call.y + call.height + unsure.gap : grid.height + unsure.gap
            }
        }
    }
}
