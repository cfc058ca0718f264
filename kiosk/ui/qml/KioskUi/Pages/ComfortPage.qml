import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// "Make it easier": a sample, which shows at once what a choice does, and the choices, which stay
// where they are. All other pages follow when one goes on.
VisitorPage {
    id: page

    readonly property bool beside: !Theme.portrait && !Theme.dense
    readonly property int end: height - Theme.marginEnd
    readonly property int asideWidth: Math.round(width * (Theme.compact ? 0.3 : Theme.asideShare))
    readonly property int column: beside ? width - 2 * Theme.marginSide - Theme.gapColumns - asideWidth : width - 2 * Theme.marginSide
    // What is chosen for one switch is below the sample, which leaves it room.
    readonly property int paceRoom: paces.visible ? paces.height + Theme.gapGrid : 0
    // So are the buttons of the voice: no choice moves when they come.
    readonly property int voiceRoom: kiosk.readAloud.on && !Theme.compact && !Theme.split ? Theme.buttonHeight + 2 * Theme.gapSmall : 0
    readonly property int below: Theme.split ? 0 : paceRoom + (voiceRoom > 0 ? voiceRoom + Theme.gapGrid : 0)

    title: qsTr("Make it easier")
    holdsVoice: !Theme.compact && !Theme.split
    voicePlace: Qt.rect(sample.x, sample.y + sample.height + Theme.gapGrid, sample.width, Theme.buttonHeight + 2 * Theme.gapSmall)

    PageHead {
        id: head

        line: Theme.compact ? "" : qsTr("When you leave, all of this goes back to how it was.")
        // The choices begin higher than on other pages, so that all of them are in view.
        spacing: Theme.px(Theme.dense ? 0 : Theme.measure(Theme.tallScript ? 40 : 22, 0, Theme.tallScript ? 30 : 56))
        steady: true
        title: page.title
        width: Theme.dense && !Theme.portrait ? Math.max(leastWidth, Math.round(page.column * 0.4)) : page.column
        x: Theme.rightToLeft ? page.width - width - Theme.marginSide : Theme.marginSide
        y: Theme.headTop
    }

    EasierSample {
        id: sample

        brief: Theme.dense && !Theme.portrait
        height: {
            if (page.beside)
                return page.end - y - page.below;
            if (Theme.split)
                return Theme.readingEnd - Theme.gap - y;
            return brief ? Theme.px(90) : choices.y - Theme.gap - y - page.below;
        }
        width: brief ? page.column - head.width - Theme.gap : (page.beside ? page.asideWidth : page.column)
        x: Theme.rightToLeft === (brief || page.beside) ? Theme.marginSide : page.width - Theme.marginSide - width
        y: page.beside || brief ? Theme.headTop : head.y + head.implicitHeight
    }

    EasierChoices {
        id: choices

        // Of Nastaliq, and More: where not all fit, the sample has the rest.
        readonly property int threeGroups: Theme.portrait && Theme.tallScript && !Theme.compact && page.end - whole < head.y + head.implicitHeight + Theme.px(560) ? Theme.px(1130) : whole
        readonly property real begins: {
            if (Theme.split)
                return Theme.controlsTop - Theme.px(14) + page.paceRoom;
            if (sample.brief)
                return sample.y + sample.height + Theme.px(8);
            const least = head.y + head.implicitHeight;
            return page.beside ? least : Math.max(least + Theme.px(Theme.compact ? 220 : (Theme.tallScript ? 560 : 420)), page.end - Math.min(whole, threeGroups));
        }

        height: page.end - y
        kiosk: page.kiosk
        width: page.column
        x: Theme.rightToLeft ? page.width - width - Theme.marginSide : Theme.marginSide
        y: Math.ceil(begins)
    }

    ChoiceGroup {
        id: paces

        chosen: page.kiosk.comfort.pace
        names: [qsTr("Slow"), qsTr("Medium"), qsTr("Fast")]
        tall: choices.usual
        title: qsTr("Speed of the mark")
        visible: page.kiosk.comfort.switches === 1 && !sample.brief
        width: sample.width
        x: sample.x
        y: Theme.split ? Theme.controlsTop : sample.y + sample.height + page.below - page.paceRoom + Theme.gapGrid

        onPicked: index => {
            page.kiosk.comfort.setPace(index);
            choices.tell(paces, index);
        }
    }
}
