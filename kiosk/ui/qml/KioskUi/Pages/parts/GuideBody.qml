import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// One page of the library guide, between its head and its foot.
ScrollArea {
    id: page

    required property LibraryModel library
    required property BuildingLine words
    required property string title
    readonly property bool front: library.kind === ""
    readonly property alias heading: pageTitle
    readonly property int end: Theme.px(Theme.dense ? 8 : Theme.measure(36, 44, 14))

    signal opened(target: string)

    paper: GuideColours.paper
    spacing: 0
    topMargin: Theme.px(Theme.dense ? 8 : Theme.measure(48, 56, 16))

    Heading {
        id: pageTitle

        bottomPadding: Theme.px(Theme.compact ? 10 : 28)
        font.pixelSize: Theme.px(Theme.measure(60, 64, 42))
        text: page.title
        visible: !page.front
        width: parent.width
    }

    LibraryFront {
        edge: GuideColours.edge
        library: page.library
        room: page.height - page.topMargin - page.end - (page.front ? 0 : pageTitle.height)
        soft: GuideColours.pressed
        width: parent.width
        words: page.words

        onOpened: target => page.opened(target)
    }

    Item {
        height: page.end
        width: 1
    }
}
