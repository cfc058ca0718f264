import QtQuick
import KioskBackend

// Sends announcements to screen readers, and says when headphone mode begins and ends.
Item {
    id: announcements

    required property KioskModel kiosk

    Accessible.ignored: true

    Connections {
        function onAnnounced(text: string, urgent: bool): void {
            announcements.Accessible.announce(text, urgent ? Accessible.Assertive : Accessible.Polite);
        }

        target: announcements.kiosk
    }

    Connections {
        function onHeadphoneModeChanged(): void {
            if (!announcements.kiosk.readAloud.headphoneMode)
                announcements.kiosk.readAloud.sayLast(qsTranslate("VisitPage", "Headphone mode is off."));
            else
                announcements.kiosk.announce(qsTranslate("VisitPage", "Headphone mode. Move a finger over the screen to hear what is there. Tap twice to choose it."), false);
        }

        target: announcements.kiosk.readAloud
    }
}
