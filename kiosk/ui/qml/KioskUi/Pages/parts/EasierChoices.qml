pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// What a visitor can choose, by the need that it answers. Nothing moves when something is chosen: the
// lower end is at the bar, and the sizes are the same for every size of text.
ScrollArea {
    id: choices

    required property KioskModel kiosk
    readonly property ComfortModel comfort: kiosk.comfort
    readonly property ReadAloudModel readAloud: kiosk.readAloud
    // Groups of two or three choices share a row; on an upright screen the last ones do not.
    readonly property bool paired: width >= Theme.px(860)
    readonly property bool folded: paired && !Theme.portrait
    readonly property int between: Theme.px(Theme.measure(28, 24, 12))
    readonly property int beside: rail ? width - railWidth : width
    readonly property int half: paired ? Math.floor((beside - between) / 2) : beside
    // A wide page has less air for rows of Nastaliq.
    readonly property bool close: Theme.tallScript && !Theme.portrait && !Theme.compact
    // A low page has no room for a picture above the high lines of Nastaliq.
    readonly property bool wordsOnly: Theme.dense && Theme.tallScript
    readonly property int usual: Theme.px(Theme.measure(112, 122, 92))
    readonly property int needed: Math.ceil(sizes.height + colours.height + senses.height + reaches.height + (folded ? 0 : switches.height))
    readonly property int whole: needed + (folded ? 3 : 4) * spacing

    // The group that stays in view when the page is laid out again.
    property Item follows: null

    function tell(group: ChoiceGroup, index: int): void {
        if (kiosk.enterPressed())
            group.rename(index);
        kiosk.say(group.title + ": " + group.names[index], false);
    }

    // In a split page the group that has led there is at the top: where the finger was.
    endsLow: !Theme.split
    // Beside the choices it would make them narrower, and so higher.
    rail: Theme.dense || Theme.split || (Theme.tallScript && !Theme.portrait)
    // The lowest group ends at the lower edge.
    topMargin: Math.max(0, Math.floor(height) - whole)
    spacing: Theme.px(Theme.measure(close ? 4 : 24, Theme.tallScript ? 28 : 48, 6))

    onStopsChanged: if (follows && snapped)
        turnTo(pageAt(follows.y), false)

    TextSizeChoices {
        id: sizes

        chosen: choices.comfort.textSize
        most: choices.wordsOnly ? 2 : 4
        names: [qsTr("Usual"), qsTr("Larger"), qsTr("Very large"), qsTr("Largest")]
        pictured: !choices.wordsOnly
        tall: Theme.px(Theme.measure(choices.close ? 130 : 150, 173, 92))
        title: qsTr("If the words are too small")
        close: choices.close
        upright: !choices.wordsOnly
        width: parent.width

        onPicked: index => {
            choices.comfort.setTextSize(index);
            choices.tell(sizes, index);
        }
    }

    ChoiceGroup {
        id: colours

        readonly property list<string> schemes: ["light", "dark", "contrast"]

        chosen: schemes.indexOf(choices.comfort.theme)
        grounds: Theme.schemeGrounds
        icons: ["sun", "moon", "contrast"]
        inks: Theme.schemeInks
        names: [qsTr("Light"), qsTr("Dark"), qsTr("Strong contrast")]
        tall: choices.usual
        title: qsTr("If the colours are hard to see")
        close: choices.close
        width: parent.width

        onPicked: index => {
            choices.comfort.setTheme(schemes[index]);
            choices.tell(colours, index);
        }
    }

    Flow {
        id: senses

        spacing: choices.between
        width: parent.width

        ChoiceGroup {
            id: voices

            chosen: choices.readAloud.on ? 1 : 0
            icons: ["volume-x", "headphones"]
            names: [qsTr("Silent"), qsTr("Read aloud")]
            tall: choices.usual
            title: qsTr("If you would rather listen")
            close: choices.close
            upright: choices.close
            visible: choices.readAloud.available
            width: choices.half

            onPicked: index => {
                choices.readAloud.setOn(index === 1);
                choices.tell(voices, index);
            }
        }

        ChoiceGroup {
            id: movements

            chosen: choices.comfort.reducedMotion ? 1 : 0
            icons: ["play", "pause"]
            names: [qsTr("A little"), qsTr("None")]
            tall: choices.usual
            title: qsTr("If movement disturbs you")
            close: choices.close
            upright: choices.close
            width: choices.half

            onPicked: index => {
                choices.comfort.setReducedMotion(index === 1);
                choices.tell(movements, index);
            }
        }
    }

    // The lowest but one, so that visitors who need it can reach it.
    Flow {
        id: reaches

        readonly property bool keepsWithNext: true

        spacing: choices.between
        width: parent.width

        ReachChoices {
            id: heights

            chosen: choices.comfort.reach ? 1 : 0
            names: [qsTr("Whole screen"), qsTr("Lower down")]
            pictured: !choices.wordsOnly
            tall: Theme.px(Theme.measure(124, 173, 92))
            title: qsTr("If the top is too high for you")
            close: choices.close
            upright: !choices.wordsOnly && (choices.folded || Theme.compact)
            width: choices.folded ? Math.round((choices.beside - choices.between) * (Theme.compact ? 0.5 : 0.43)) : parent.width

            onPicked: index => {
                choices.follows = reaches;
                following.restart();
                choices.comfort.setReach(index === 1);
                choices.tell(heights, index);
            }
        }
    }

    SwitchChoices {
        id: switches

        chosen: choices.comfort.switches
        names: [qsTr("No switch"), qsTr("One switch"), qsTr("Two switches")]
        parent: choices.folded ? reaches : reaches.parent
        pictured: !choices.wordsOnly
        tall: Theme.px(Theme.measure(124, 150, 92))
        title: qsTr("If you use a switch")
        close: choices.close
        upright: !choices.wordsOnly
        width: choices.folded ? reaches.width - heights.width - choices.between : parent.width

        onPicked: index => {
            choices.comfort.setSwitches(index);
            choices.tell(switches, index);
        }
    }

    Timer {
        id: following

        interval: 300

        onTriggered: choices.follows = null
    }
}
