pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components
import KioskUi.Theme

// Quiet filters of the home page: who one is. Words keep their place when the choice changes.
Flow {
    id: filter

    required property KioskModel kiosk
    required property int textSize
    readonly property HomeModel model: kiosk.homePage
    readonly property alias count: repeater.count
    // Width of all of them in one line.
    property int needed: 0

    function nameOf(target: string, own: string): string {
        const names = {
            "": qsTr("Everyone"),
            "children": qsTr("Under 18"),
            "parents": qsTr("Parent"),
            "professionals": qsTr("Teacher, carer"),
            "adults": qsTr("Adult"),
            "older-people": qsTr("Older person")
        };
        return own || (names[target] ?? target);
    }

    function measure(): void {
        let all = -spacing;
        for (let i = 0; i < repeater.count; i++)
            all += (repeater.itemAt(i)?.implicitWidth ?? 0) + spacing;
        needed = Math.max(0, all);
    }

    Accessible.name: qsTr("Who is it for?")
    Accessible.role: Accessible.List
    spacing: Theme.px(Theme.compact ? 10 : (Theme.portrait ? 24 : 20))
    visible: count > 0

    onSpacingChanged: measure()

    Repeater {
        id: repeater

        model: filter.model.audiences

        onCountChanged: filter.measure()

        Touchable {
            id: pill

            required property string target
            required property string ownName
            readonly property bool chosen: filter.model.audience === target
            // Spoken by the kiosk's voice after the name; screen readers know it from the state.
            readonly property string spokenDetail: chosen ? qsTr("Chosen") : ""

            Accessible.checkable: true
            Accessible.checked: chosen
            Accessible.role: Accessible.RadioButton
            implicitHeight: Math.max(Theme.px(Theme.portrait && !Theme.compact ? 100 : 92), label.naturalHeight + Theme.px(Theme.tallScript ? 36 : 20))
            implicitWidth: Math.ceil(Math.max(bold.advanceWidth, bold.boundingRect.width)) + 2 * Theme.px(Theme.compact ? 28 : (Theme.portrait && Theme.textScale === 1 ? 52 : 32))
            name: filter.nameOf(target, ownName)
            radius: height / 2
            width: Math.min(implicitWidth, filter.width)

            onActivated: filter.kiosk.visit.chooseAudience(target)
            onImplicitWidthChanged: filter.measure()

            TextMetrics {
                id: bold

                font.family: Theme.family
                font.pixelSize: label.font.pixelSize
                font.weight: Font.Bold
                text: pill.name
            }

            ControlFrame {
                anchors.fill: parent
                chosen: pill.chosen
                pressed: pill.pressed
                radius: pill.radius
            }

            UiText {
                id: label

                anchors.centerIn: parent
                font.pixelSize: filter.textSize
                font.weight: pill.chosen ? Font.Bold : Font.DemiBold
                height: naturalHeight
                text: pill.name
            }
        }
    }
}
