pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// The guidance of a card on a panel: its sections as tabs, or, on low pages and with large text, one
// after the other. A long section turns page by page.
Item {
    id: body

    required property KioskModel kiosk
    // The section that is shown.
    required property int tab
    // The way to the calm page is here.
    property bool offersCalm: false
    // The state of the translation is here, not below the places to get help.
    property bool marked: false
    readonly property CardModel model: kiosk.cardPage
    readonly property bool tabbed: model.sections.length > 1 && !Theme.dense && !Theme.largeText
    // After the last section but "Call 999 if".
    readonly property int tailTab: Math.max(0, model.sections.length - (model.sections[model.sections.length - 1] === "" ? 2 : 1))
    // Where its tabs are in the lower part of a split page; 0: above what they show.
    property int low: 0
    readonly property int end: low > 0 ? low + (tabbed ? tabs.height : 0) : height
    readonly property alias scroll: scroll
    // What is above and below the first page only, on a low screen.
    property int lead: 0
    property int tail: 0
    // Height for what is on the panel.
    readonly property int room: low > 0 ? height - 2 * scroll.paddingEnd : scroll.viewHeight
    readonly property bool untranslated: model.notice === "missing"
    readonly property color accent: TopicColours.icon(model.tint)

    signal picked(index: int)

    Tabs {
        id: tabs

        accent: body.accent
        chosen: body.tab
        names: body.tabbed ? body.model.sections.map(name => name || (body.untranslated ? "Call 999 if" : qsTr("Call 999 if"))) : []
        soft: TopicColours.box(body.model.tint)
        urgent: body.model.sections.indexOf("")
        visible: body.tabbed
        width: parent.width
        y: body.low

        onPicked: index => {
            body.picked(index);
            scroll.turnTo(0, false);
        }
    }

    ScrollArea {
        id: scroll

        bare: body.low > 0
        framed: true
        lead: body.lead
        tail: body.tail
        railTop: Math.max(0, Theme.px(90) - Theme.stripHeight - body.y)
        snug: body.low > 0
        height: body.height - y
        mostPages: body.tabbed ? 9 : (Theme.dense && !Theme.largeText ? 19 : 28)
        rail: true
        spacing: Theme.px(Theme.dense ? 8 : Theme.measure(22, 26, 14))
        width: parent.width
        y: body.tabbed && body.low === 0 ? tabs.height + Theme.px(Theme.compact ? 12 : 24) : 0

        LanguageNotice {
            notice: body.untranslated ? "missing" : ""
            width: Math.min(parent.width, Theme.textBody * 32)
            x: Theme.rightToLeft ? parent.width - width : 0
        }

        Repeater {
            model: body.model.blocks

            BlockView {
                id: block

                required property int index
                readonly property bool wide: kind === "steps" || kind === "urgent"

                accent: body.accent
                // In tabs the name of a section is on its tab; the first one is the page's own subject.
                active: body.tabbed ? section === body.tab && kind !== "section" : kind !== "section" || section > 0
                ground: scroll.paper
                page: scroll.viewHeight + scroll.lead + scroll.tail - 2 * scroll.bleed
                room: body.room - (y < body.room ? y : 0) - scroll.bleed
                visible: active
                width: wide ? (parent?.width ?? 0) : Math.min(parent?.width ?? 0, Theme.textBody * 32)
                x: Theme.rightToLeft ? (parent?.width ?? 0) - width : 0
            }
        }

        CalmOffer {
            visible: body.offersCalm && (!body.tabbed || body.tab === 0)
            x: Theme.rightToLeft ? parent.width - width : 0

            onActivated: body.kiosk.visit.openCalm()
        }

        CardTail {
            kiosk: body.kiosk
            // What it leads to can be touched.
            visible: body.low === 0 && (!body.tabbed || body.tab === body.tailTab)
            width: parent.width
        }

        TranslationMark {
            notice: body.marked ? body.model.notice : ""
            width: parent.width
        }
    }
}
