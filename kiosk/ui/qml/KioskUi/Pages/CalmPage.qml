import QtQuick
import KioskUi.Components
import KioskUi.Pages.parts
import KioskUi.Theme

// One breath picture, for who is too upset to read. It can be left at any time.
VisitorPage {
    id: page

    // The words are beside the picture, not in it.
    readonly property bool beside: !Theme.portrait && (Theme.compact || Theme.textScale > 1)
    // The picture is in the upper part of a split page, and the button in the lower.
    readonly property int room: (Theme.split ? Theme.readingEnd : height) - Theme.marginEnd - head.y - head.implicitHeight - (beside || Theme.split ? 0 : goOn.height + Theme.gap)
    readonly property int free: Theme.portrait ? Math.max(0, Math.round((room - breath.height) * 0.4)) : 0

    title: qsTr("Take a moment")

    PageHead {
        id: head

        line: qsTr("Breathe with the picture for twenty seconds. You can go on at any time.")
        showsLine: !Theme.dense && !(page.beside && Theme.largeText)
        title: page.title
        width: parent.width - 2 * Theme.marginSide
        x: Theme.marginSide
        y: Theme.headTop
    }

    Breath {
        id: breath

        height: width
        objectName: "breath"
        width: Math.min(page.room, page.beside ? Math.round(page.width * 0.45) : page.width - 2 * Theme.marginSide, Theme.px(Theme.portrait ? 1000 : 820))
        x: page.beside ? (Theme.rightToLeft ? parent.width - Theme.marginSide - width : Theme.marginSide) : Math.round((parent.width - width) / 2)
        y: head.y + head.implicitHeight + page.free
    }

    BodyText {
        readonly property int across: page.beside ? page.width - 2 * Theme.marginSide - breath.width - Theme.gapColumns : Math.round(breath.width * 0.5)
        readonly property int high: page.beside ? breath.height - goOn.height - Theme.gap : Math.round(breath.width * (Theme.tallScript ? 0.46 : 0.4))

        // Each change would be said otherwise.
        Accessible.name: breath.slowly
        font.pixelSize: Math.max(minimumPixelSize, Math.round(Theme.text(Theme.measure(52, 56, 44)) * (Theme.tallScript ? 0.75 : 1)))
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        height: high
        horizontalAlignment: page.beside ? Text.AlignLeft : Text.AlignHCenter
        lineHeight: Theme.lineTight
        minimumPixelSize: Theme.px(34)
        objectName: "breathWords"
        text: breath.words
        verticalAlignment: Text.AlignVCenter
        width: across
        x: page.beside ? (Theme.rightToLeft ? Theme.marginSide : parent.width - Theme.marginSide - width) : Math.round((parent.width - width) / 2)
        y: page.beside ? breath.y : Math.round(breath.y + (breath.height - height) / 2)
    }

    Button {
        id: goOn

        height: Math.max(implicitHeight, Theme.px(Theme.compact ? 92 : 132))
        name: qsTr("Go on")
        textSize: Theme.px(Theme.measure(44, 46, 36))
        width: Math.max(implicitWidth, Theme.px(Theme.compact ? 260 : 560))
        x: page.beside ? (Theme.rightToLeft ? Theme.marginSide : parent.width - Theme.marginSide - width) : Math.round((parent.width - width) / 2)
        y: Theme.split ? Theme.controlsTop + Theme.gap : page.beside ? breath.y + breath.height - height : breath.y + breath.height + Theme.gap

        onActivated: page.kiosk.visit.back()
    }
}
