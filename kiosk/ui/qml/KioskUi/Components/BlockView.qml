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
    required property string picture
    required property size pixels
    readonly property string shownTitle: title || (heading && qsTr(heading))

    sourceComponent: {
        switch (kind) {
        case "heading":
            return headingBlock;
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
            icon: block.kind === "warning" ? "triangle-alert" : "info"
            lines: block.items
            styled: true
            title: block.shownTitle
        }
    }

    Component {
        id: pictureBlock

        PictureBlock {
            alt: block.text
            pixels: block.pixels
            source: block.picture
        }
    }

    Component {
        id: listBlock

        ListBlock {
            items: block.items.map((line, index) => block.whys[index] ? `<b>${line}</b> ${block.whys[index]}` : line)
            mark: ({
                    "dos": "check",
                    "donts": "x",
                    "signs": "circle-alert",
                    "steps": "number"
                })[block.kind] ?? "dot"
            title: block.shownTitle
        }
    }
}
