pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// One block of a card's body, drawn by its kind.
Loader {
    id: block

    required property string kind
    required property string title
    // The usual one of this kind, in English: kiosk/bundle/block_headings.py.
    required property string heading
    required property string text
    required property list<string> items
    required property list<string> whys
    required property list<string> icons
    required property int section
    required property string picture
    required property size pixels
    // Height of a page for steps, the colour of their numbers, and the ground around a picture.
    property int room: 0
    // Height of a whole page, which a picture fits into on low ones; 0: any.
    property int page: 0
    property color accent: Theme.brand
    property color ground: Theme.paper
    // Pages may end between two steps.
    readonly property bool splits: kind === "steps"
    // A box is one thought, and may have a number in it. In Nastaliq a low page has too few lines.
    readonly property bool staysWhole: ["urgent", "warning", "inset"].includes(kind) && !(Theme.dense && Theme.tallScript)
    // A page never ends with it.
    readonly property bool keepsWithNext: kind === "heading" || kind === "section"
    readonly property string shownTitle: title || (heading && qsTr(heading))

    sourceComponent: {
        switch (kind) {
        case "heading":
        case "section":
            return headingBlock;
        case "steps":
            return stepsBlock;
        case "urgent":
            return urgentBlock;
        case "warning":
        case "inset":
            return calloutBlock;
        case "image":
            return pictureBlock;
        case "paragraph":
            return paragraphBlock;
        default:
            return listBlock;
        }
    }

    Component {
        id: paragraphBlock

        BodyText {
            styled: true
            text: block.text
        }
    }

    Component {
        id: headingBlock

        Heading {
            font.pixelSize: Theme.textCard
            text: block.text
        }
    }

    Component {
        id: urgentBlock

        UrgentBlock {
            items: block.items
            title: block.shownTitle
        }
    }

    Component {
        id: calloutBlock

        Callout {
            warns: block.kind === "warning"
            lines: block.items
            styled: true
            title: block.shownTitle
        }
    }

    Component {
        id: pictureBlock

        PictureBlock {
            alt: block.text
            ground: block.ground
            pixels: block.pixels
            source: block.picture
            tallest: Math.min(Theme.px(620), Theme.dense && block.page > 0 ? block.page : Theme.px(620))
        }
    }

    Component {
        id: stepsBlock

        StepList {
            accent: block.accent
            icons: block.icons
            items: block.items
            room: block.room
            title: block.shownTitle
            whys: block.whys
        }
    }

    Component {
        id: listBlock

        ListBlock {
            items: block.items
            mark: ({
                    "dos": "check",
                    "donts": "x",
                    "signs": "circle-alert"
                })[block.kind] ?? "dot"
            title: block.shownTitle
        }
    }
}
