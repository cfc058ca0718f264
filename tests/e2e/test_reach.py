"""Reach mode in millimetres above the floor, from the real items of every page.

EN 301 549 V4.1.0: controls between 800 and 1100 mm (8.3.5.1), what must be read at most 1600 mm
(8.3.3.1).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.bundle.model import Bundle
from kiosk.geometry import Screen, reach_split
from kiosk.settings import Settings
from kiosk.tour.itinerary import DisplayOptions, TourClock, walk_pages
from kiosk.tour.pictures import PictureAlbum
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.layout_audit import in_view
from tests.e2e.layouts import part_of
from tests.fakes import RecordingSpeaker
from tests.limits import TORTURE

LOW, HIGH, READ = 800, 1100, 1600
AFTER_THE_VISIT = ("attract", "hidden")
"""Reach mode begins with a visit and ends with it."""

# Pixels, width in millimetres, lower edge, and between which heights the buttons must be.
CASES = {
    "55 inches upright, low": ((1080, 1920), 685, 300, (800, 1100)),
    "55 inches upright, middle": ((1080, 1920), 685, 700, (800, 1100)),
    "55 inches upright, sharp, middle": ((2160, 3840), 685, 700, (800, 1100)),
    "24 inches": ((1920, 1080), 531, 900, (900, 1100)),
    "24 inches, low": ((1920, 1080), 531, 600, (778, 899)),  # ends at 899: what it can
    "24 inches, high": ((1920, 1080), 531, 1200, (1200, 1321)),  # begins at 1200: what it can
    "32 inches upright": ((1080, 1920), 398, 800, (800, 1100)),
    "10 inches": ((1024, 600), 223, 900, (900, 1031)),
}
if TORTURE:
    CASES["55 inches upright, sharp, low"] = ((2160, 3840), 685, 300, (800, 1100))


@dataclass
class Heights(PictureAlbum):
    """An album that measures instead of saving: millimetres above the floor, with page and name."""

    screen: Screen | None = field(default=None, kw_only=True)
    controls: list[tuple[float, float, str]] = field(default_factory=list)
    texts: list[tuple[float, str]] = field(default_factory=list)

    def add(self, kiosk: KioskWindow, page: str, identity: str, part: int = 1) -> None:
        capture.wait_until_idle(kiosk.window)
        if page in AFTER_THE_VISIT:
            return
        if page == "headphones-hold":
            assert kiosk.model.headphones.at.y() > kiosk.model.screen.pageTop, "not on the page"
        texts, controls = in_view(kiosk.window)
        for control in controls:
            shown = control.shown
            if shown.isEmpty():
                continue  # at the edge of a part that scrolls
            at = (self._mm(shown.bottom()), self._mm(shown.top()), f"{page} {identity}: {control}")
            self.controls.append(at)
        for text in texts:
            if not text.shown.isEmpty():
                self.texts.append((self._mm(text.shown.top()), f"{page} {identity}: {text}"))

    def _mm(self, row: float) -> float:
        assert self.screen is not None
        whole = self.screen.bottom_edge_mm + self.screen.height_mm
        return whole - row * self.screen.mm_per_px


@pytest.mark.parametrize("name", CASES)
def test_every_button_is_within_reach(
    make_kiosk: Callable[..., KioskWindow], clock: TourClock, bundles: dict[str, Bundle], name: str
) -> None:
    size, width_mm, edge, (low, high) = CASES[name]
    bundle = part_of(bundles["school-reception"], 2 if TORTURE else 1)
    kiosk = make_kiosk(
        bundle, size, width_mm=width_mm, bottom_edge_mm=edge, speaker=RecordingSpeaker()
    )
    screen = kiosk.model.screen.whole
    assert (screen.width_mm, screen.bottom_edge_mm) == (width_mm, edge)
    heights = Heights(Path(), "en", True, None, screen=screen)
    walk_pages(kiosk, bundle, heights, clock, Settings(), DisplayOptions(reach=True))
    assert len(heights.controls) > 100
    row = screen.mm_per_px
    lost = [one for one in heights.controls if one[0] < low - row or one[1] > high + row]
    assert not lost, lost[:5]
    # Not squeezed together at one end of what there is.
    lowest, highest = min(one[0] for one in heights.controls), max(o[1] for o in heights.controls)
    assert highest - lowest > 0.6 * (high - low)
    split = reach_split(screen) is not None
    assert max(heights.texts)[0] <= (READ + row if split else min(READ, high + 60))


def test_where_a_page_is_higher_than_the_reach_its_buttons_are_low(
    make_kiosk: Callable[..., KioskWindow], bundles: dict[str, Bundle]
) -> None:
    bundle = bundles["warwickshire"]
    kiosk = make_kiosk(bundle, (2160, 3840), width_mm=685, bottom_edge_mm=900)
    heights = Heights(Path(), "en", False, None, screen=kiosk.model.screen.whole)
    kiosk.model.visit.start()
    kiosk.model.comfort.setReach(True)
    for page, opens in (
        ("card", lambda: kiosk.model.visit.openCard(bundle.topics[0].cards[0])),
        ("language", kiosk.model.visit.openLanguages),
    ):
        opens()
        heights.add(kiosk, page, "")
    lost = [one for one in heights.controls if one[1] > HIGH]
    assert heights.controls
    assert not lost, lost[:5]


def test_without_it_a_tall_screen_has_buttons_out_of_reach(
    make_kiosk: Callable[..., KioskWindow], clock: TourClock, bundles: dict[str, Bundle]
) -> None:
    """The measure would see it."""
    bundle = part_of(bundles["school-reception"], 2)
    kiosk = make_kiosk(bundle, (1080, 1920), width_mm=685, bottom_edge_mm=300)
    heights = Heights(Path(), "en", False, None, screen=kiosk.model.screen.whole)
    walk_pages(kiosk, bundle, heights, clock, Settings(), DisplayOptions())
    assert min(one[0] for one in heights.controls) < 400
    assert max(one[1] for one in heights.controls) > 1200


def test_an_upright_screen_is_split_into_reading_and_controls(
    make_kiosk: Callable[..., KioskWindow], bundles: dict[str, Bundle]
) -> None:
    kiosk = make_kiosk(bundles["warwickshire"], (1080, 1920))
    model = kiosk.model
    model.visit.start()
    model.comfort.setReach(True)
    for opens, read in (
        (model.visit.home, "What would you like help with?"),
        (lambda: model.visit.openCard("picture-blackmail"), "Stop replying."),
        (lambda: model.visit.openDestination("childline"), "0800 1111"),
        (model.visit.openUnsure, "What is it most like?"),
        (model.visit.openLibrary, "In this library"),
        (lambda: model.visit.openLibraryPage("hours"), "Tuesday 24 November"),
        (model.visit.openCalm, "Breathe in slowly,"),
    ):
        opens()
        capture.wait_until_idle(kiosk.window)
        top = model.screen.pageTop + model.screen.lowTop
        assert model.screen.lowTop > 0
        texts, controls = in_view(kiosk.window)
        lines = {str(one): one for one in texts}
        above = [line for name, line in lines.items() if read in name.replace("\u00a0", " ")]
        assert above
        assert min(line.shown.bottom() for line in above) < top
        assert min(one.shown.top() for one in controls if not one.shown.isEmpty()) >= top
        # The strip is only read; what it does is a button in the lower part.
        assert [one for one in controls if "What happens when I call" in str(one)]
    # No bright picture above.
    assert capture.grab(kiosk.window).pixelColor(540, 4).name() == "#f6f3ec"
    model.visit.openEmergency()
    assert model.screen.lowTop > 0
