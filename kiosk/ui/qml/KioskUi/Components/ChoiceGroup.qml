pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Theme

// Choices of which one is chosen, side by side in equal widths, under the need that they answer.
Column {
    id: group

    required property string title
    required property list<string> names
    property int chosen: -1
    // One picture for each: an icon, or a component.
    property list<string> icons: []
    property list<Component> pictures: []
    property bool upright: false
    // Names for Python code that looks for controls.
    property list<string> ids: []
    // How many are side by side, where their words fit.
    property int most: names.length
    // What each one is painted in; none: as cards.
    property list<color> grounds: []
    property list<color> inks: []
    // Height of all of them, if their words need no more.
    property int tall: 0
    property int tallest: tall
    // Where a page has no more room for lines of Nastaliq.
    property bool close: false
    readonly property int titleSize: Theme.px(Theme.measure(close ? 33 : 38, 38, 33))
    // Nastaliq writes the end of a word back under it: the ink is wider than the advance.
    readonly property real widestWord: ruler.font.pixelSize > 0 ? names.join(" ").split(" ").reduce((most, word) => Math.max(most, ruler.advanceWidth(word), ruler.boundingRect(word).width), 0) : 0
    // What a tile has beside its words.
    readonly property int chrome: Theme.px(upright ? 20 : (Theme.compact ? 102 : 164))
    readonly property int columns: [most, Math.ceil(most / 2)].find(across => cellOf(across) - chrome >= widestWord) ?? 1
    readonly property int gap: Theme.px(Theme.measure(24, 24, 8))

    signal picked(index: int)

    function cellOf(across: int): int {
        return Math.floor((width - (across - 1) * gap) / across);
    }

    function level(): void {
        let most = tall;
        for (let i = 0; i < repeater.count; i++)
            most = Math.max(most, (repeater.itemAt(i) as ChoiceTile)?.implicitHeight ?? 0);
        tallest = most;
    }

    // For visitors who do not see the change. A screen reader says the new state of a radio button
    // by itself after Space, but after Enter only if the name is new: the mark has no sound.
    function rename(index: int): void {
        const choice = repeater.itemAt(index) as ChoiceTile;
        choice.told = choice.name + "\u200b";
    }

    spacing: Theme.px(Theme.compact ? 2 : (close ? 4 : 12))

    onTallChanged: level()

    Heading {
        id: heading

        readonly property bool keepsWithNext: true

        font.pixelSize: group.titleSize
        lineHeight: Theme.lineTight
        text: group.title
        width: parent.width
    }

    FontMetrics {
        id: ruler

        font.family: Theme.family
        font.pixelSize: Theme.px(33)
        font.weight: Font.Bold
    }

    Flow {
        // A screen reader says the name of the group with its first choice. As a grouping, or with
        // labelledBy at each choice, Orca 48 would say it twice.
        Accessible.labelledBy: heading
        Accessible.name: group.title
        Accessible.role: Accessible.List
        spacing: group.gap
        width: parent.width

        Repeater {
            id: repeater

            model: group.names

            onCountChanged: group.level()

            ChoiceTile {
                required property int index
                required property string modelData

                chosen: index === group.chosen
                ground: group.grounds[index] ?? Theme.card
                height: group.tallest
                icon: group.icons[index] ?? ""
                ink: group.inks[index] ?? Theme.ink
                name: modelData
                objectName: group.ids[index] ?? ""
                picture: group.pictures[index] ?? null
                upright: group.upright
                width: group.cellOf(group.columns)

                onActivated: group.picked(index)
                onImplicitHeightChanged: group.level()
            }
        }
    }
}
