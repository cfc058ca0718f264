import QtQuick
import KioskUi.Theme

// The same controls in the same order on every page; on a narrow screen in two rows, the lower one
// ending with "Hide this".
Rectangle {
    id: bar

    required property string page
    property bool hasLanguages: false
    // "Are you still there?" is in front of all but "Hide this".
    property bool asking: false
    readonly property bool folded: Theme.portrait && Theme.compact
    readonly property int cell: Math.floor((width - 2 * Theme.marginBar - 2 * buttons.columnSpacing) / 3)

    signal back
    signal home
    signal language
    signal comfort
    signal help
    signal hide

    color: Theme.card
    implicitHeight: Theme.navigationHeight

    Rectangle {
        color: Theme.line
        height: Theme.stroke
        width: parent.width
    }

    Grid {
        id: buttons

        anchors.left: parent.left
        anchors.leftMargin: Theme.marginBar
        anchors.verticalCenter: parent.verticalCenter
        columns: bar.folded ? 3 : 5
        enabled: !bar.asking
        columnSpacing: Theme.px(Theme.compact || Theme.portrait ? 4 : 18)
        rowSpacing: Theme.gapSmall

        NavigationButton {
            cell: bar.folded ? bar.cell : 0
            icon: "arrow-left"
            name: qsTr("Back")
            turns: true

            onActivated: bar.back()
        }

        NavigationButton {
            cell: bar.folded ? bar.cell : 0
            current: bar.page === "home"
            icon: "house"
            name: qsTr("Home")

            onActivated: bar.home()
        }

        NavigationButton {
            cell: bar.folded ? bar.cell : 0
            current: bar.page === "language"
            icon: "languages"
            name: qsTr("Language")
            visible: bar.hasLanguages

            onActivated: bar.language()
        }

        NavigationButton {
            cell: bar.folded ? bar.cell : 0
            current: bar.page === "comfort"
            icon: "a-large-small"
            name: qsTr("Comfort")
            objectName: "comfort"

            onActivated: bar.comfort()
        }

        NavigationButton {
            cell: bar.folded ? bar.cell : 0
            current: bar.page === "help"
            icon: "circle-help"
            name: qsTr("Help")

            onActivated: bar.help()
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.dim
        visible: bar.asking
    }

    HideButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.marginBar
        cell: bar.folded ? bar.cell : 0
        name: qsTr("Hide this")
        ring: bar.asking ? Theme.inkOnDim : Theme.ink
        y: bar.folded ? parent.height - height - Theme.gapSmall : Math.round((parent.height - height) / 2)

        onActivated: bar.hide()
    }
}
