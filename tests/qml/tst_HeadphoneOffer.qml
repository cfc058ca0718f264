import QtQuick
import QtTest
import KioskUi.Components
import KioskUi.Theme

Stage {
    id: stage

    name: "HeadphoneOffer"

    HeadphoneOffer {
        id: offer

        height: implicitHeight
        width: stage.width
    }

    SignalSpy {
        id: spoken

        signalName: "spoken"
        target: offer
    }

    SignalSpy {
        id: declined

        signalName: "declined"
        target: offer
    }

    function test_each_button_says_its_own_signal(): void {
        touch(control(offer, "Read it out loud"));
        compare([spoken.count, declined.count], [1, 0]);
        touch(control(offer, "Not now"));
        compare([spoken.count, declined.count], [1, 1]);
    }

    function test_nothing_overlaps_data(): var {
        return [
            { tag: "wide", density: Theme.Density.Regular, width: 1200 },
            { tag: "low", density: Theme.Density.Dense, width: 980 },
            { tag: "narrow", density: Theme.Density.Compact, width: 660 }
        ];
    }

    function test_nothing_overlaps(row: var): void {
        Theme.density = row.density;
        offer.width = row.width;
        verifyAllInside(offer);
        verifyNoOverlap(lines(offer));
        offer.width = stage.width;
    }
}
