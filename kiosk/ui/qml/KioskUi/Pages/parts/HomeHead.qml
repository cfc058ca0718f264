import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The beginning of the home page: the question, what is promised, the notices, and the filters: beside
// the question where they have room, else in a row of their own. Low screens and large text have them
// at the end of the page.
Column {
    id: head

    required property KioskModel kiosk
    readonly property HomeModel model: kiosk.homePage
    // The line under the question: where the language ends, if it does.
    readonly property string line: {
        const ends = kiosk.languages.ends;
        if (ends === "")
            return qsTr("This screen does not record what you touch.");
        const said = ends === "first" ? qsTr("Only the first pages are in this language.") : qsTr("Only some pages are in this language.");
        const names = kiosk.shell.interpreters;
        return names === "" ? said : said + " " + qsTranslate("LanguageHelp", "%1 can bring in an interpreter.").arg(names);
    }
    readonly property bool showsLine: !Theme.dense && !(Theme.tallScript && (Theme.compact || (Theme.textScale > 1 && !Theme.portrait))) && !Theme.largeText
    // Width of the question in one line.
    readonly property real needed: ruler.advanceWidth
    readonly property bool showsFilter: filter.count > 0 && !Theme.split && !Theme.dense && !Theme.largeText && !(Theme.tallScript && Theme.compact && Theme.textScale > 1)
    readonly property bool beside: !Theme.portrait && ruler.advanceWidth + filter.needed + Theme.px(40) < width

    TextMetrics {
        id: ruler

        // Not the heading's own size, which depends on what is beside it.
        font.family: Theme.family
        font.pixelSize: Theme.textPage
        font.weight: Font.Bold
        text: head.model.question
    }

    Item {
        height: pageHead.height + (Theme.fills && !Theme.compact ? Theme.px(8) : 0)
        width: parent.width

        PageHead {
            id: pageHead

            aside: head.beside && head.showsFilter ? filter.needed + Theme.px(20) : 0
            line: head.line
            showsLine: head.showsLine
            title: head.model.question
            width: parent.width
        }

        AudienceFilter {
            id: filter

            kiosk: head.kiosk
            // Beside the question, as large as the words of the bar.
            textSize: Theme.portrait ? Theme.text(Theme.compact ? 33 : 38) : Theme.textBar
            parent: head.beside ? pageHead.parent : row
            visible: head.showsFilter
            width: head.beside ? needed : head.width
            x: head.beside && !Theme.rightToLeft ? parent.width - width : 0
            y: head.beside ? Math.round((pageHead.heading.height - Theme.px(92)) / 2) : 0
        }
    }

    NoticeLines {
        bottomPadding: Theme.gapSmall
        notices: head.model.notices
        width: parent.width
    }

    Item {
        id: row

        height: head.showsFilter && !head.beside ? filter.height + Theme.px(Theme.compact ? 14 : 40) : 0
        visible: height > 0
        width: parent.width
    }
}
