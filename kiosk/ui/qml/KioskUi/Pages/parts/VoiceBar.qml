pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Components

// The buttons of the voice, or the banner of headphone mode. The page makes room for it: below, or
// beside where it is upright.
Item {
    id: voiceBar

    required property KioskModel kiosk
    readonly property ReadAloudModel readAloud: kiosk.readAloud
    readonly property HeadphoneBanner banner: headphones.item as HeadphoneBanner
    readonly property HeadphoneOffer offer: offering.item as HeadphoneOffer
    readonly property bool upright: visible && !offer && (banner?.upright ?? reader.upright)

    // A button of it had the focus, perhaps, and has gone.
    signal closed

    implicitHeight: offer?.implicitHeight ?? banner?.implicitHeight ?? reader.implicitHeight
    implicitWidth: banner?.implicitWidth ?? reader.implicitWidth
    visible: readAloud.on || readAloud.offersHeadphones

    ReadAloudBar {
        id: reader

        anchors.fill: parent
        noVoice: voiceBar.readAloud.noVoice
        reading: voiceBar.readAloud.reading
        visible: !headphones.active && !offering.active

        onRepeated: voiceBar.readAloud.repeat()
        onStopped: {
            voiceBar.readAloud.stop();
            voiceBar.closed();
        }
        onToggled: voiceBar.readAloud.toggle()
    }

    Loader {
        id: offering

        active: voiceBar.readAloud.offersHeadphones
        anchors.fill: parent

        sourceComponent: HeadphoneOffer {
            onDeclined: {
                voiceBar.readAloud.decline();
                voiceBar.closed();
            }
            onSpoken: {
                voiceBar.readAloud.setOn(true);
                voiceBar.closed();
            }
        }
    }

    Loader {
        id: headphones

        active: voiceBar.readAloud.headphoneMode
        anchors.fill: parent

        sourceComponent: HeadphoneBanner {
            reading: voiceBar.readAloud.reading

            onExited: {
                voiceBar.kiosk.headphones.leave();
                voiceBar.closed();
            }
            onRepeated: voiceBar.readAloud.repeat()
            onToggled: voiceBar.readAloud.toggle()
        }
    }

    // Stands on the banner, or beside it, in front of the page.
    Loader {
        active: voiceBar.kiosk.headphones.asked
        anchors.bottom: voiceBar.upright ? parent.bottom : parent.top
        anchors.left: voiceBar.upright ? parent.right : parent.left
        width: voiceBar.upright ? voiceBar.parent.width - voiceBar.width : voiceBar.width

        sourceComponent: HeadphoneQuestion {
            Component.onCompleted: voiceBar.readAloud.sayNext(announcement)
            onSeen: {
                voiceBar.kiosk.headphones.leave();
                voiceBar.closed();
            }
        }
    }
}
