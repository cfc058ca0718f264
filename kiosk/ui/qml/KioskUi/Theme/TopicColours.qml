pragma Singleton

import QtQuick

// The eight quiet colours of topics: of an icon, and of the box behind it. A band is as the icon.
QtObject {
    readonly property var icons: ({
            "threat": ["#6b2c5f", "#e7b6dc", "#ffc9f2"],
            "online": ["#0b4f6c", "#9ad4ea", "#9ad4ea"],
            "pictures": ["#2b4592", "#b3c4f5", "#c3d0ff"],
            "child": ["#2a6336", "#a8d9b0", "#b4f0be"],
            "apps": ["#7a5200", "#e8c98a", "#ffdf9c"],
            "talk": ["#96400f", "#f2b48f", "#ffc7a6"],
            "reporting": ["#3f4a76", "#c0c8e8", "#d2daff"],
            "library": ["#0f1c2e", "#e6dfcc", "#ffffff"],
            // The band of the pages about the building; no topic has it.
            "guide": ["#4a3930", "#c9b3a4", "#ffffff"]
        })
    readonly property var boxes: ({
            "threat": ["#f3e6f0", "#3a2434", "#000000"],
            "online": ["#e3eef2", "#1c3646", "#000000"],
            "pictures": ["#e5ebf8", "#232f52", "#000000"],
            "child": ["#e3f0e4", "#1f3a25", "#000000"],
            "apps": ["#f6edd6", "#3b2f14", "#000000"],
            "talk": ["#f9e6dc", "#422818", "#000000"],
            "reporting": ["#e8e9f2", "#2b3148", "#000000"],
            "library": ["#eeeae0", "#34312a", "#000000"]
        })

    // `tint`: its name in a bundle; the brand's own colours for any other.
    function icon(tint: string): color {
        return tint in icons ? pick(icons[tint]) : Theme.brand;
    }

    function box(tint: string): color {
        return tint in boxes ? pick(boxes[tint]) : Theme.brandSoft;
    }

    function pick(themes: list<string>): color {
        return Theme.pick(themes[0], themes[1], themes[2]);
    }
}
