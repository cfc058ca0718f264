pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// Who to call, in each other language: for a page that is in English only.
Grid {
    id: lines

    required property LanguagesModel languages
    property int textSize: Theme.px(Theme.dense ? 33 : (Theme.compact ? 36 : 38))

    columnSpacing: Theme.px(Theme.compact ? 28 : 80)
    columns: Theme.portrait ? 1 : 2
    opacity: languages.fontsLoaded ? 1 : 0
    rowSpacing: Theme.px(Theme.dense ? 0 : 16)

    Repeater {
        model: lines.languages.emergencies

        BodyText {
            required property string code
            required property string danger
            required property string otherwise
            required property string family
            required property bool rightToLeft
            readonly property string textLanguage: code

            font.family: family || Theme.usualFamily
            font.pixelSize: lines.textSize
            horizontalAlignment: rightToLeft ? Text.AlignRight : Text.AlignLeft
            // As in Theme, but each in its own letters.
            lineHeight: family === Theme.nastaliq ? 0.76 : (family === Theme.naskh ? 0.7 : 0.94)
            // On a small screen there is room for danger alone.
            text: Theme.compact ? danger : danger + " " + otherwise
            width: Math.floor((lines.width - (lines.columns - 1) * lines.columnSpacing) / lines.columns)
            wrapMode: Text.NoWrap
        }
    }
}
