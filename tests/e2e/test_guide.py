"""The decoy as a library guide, touched by the person whom the visitor hides from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QColor, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.authoring.checks.betraying import betraying_word
from kiosk.bundle.model import Bundle
from kiosk.content.trusted_day import TrustedDay
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.window.accessible_text import spoken_texts
from kiosk.ui.window.input.new_touches import UNPAINTED_SECONDS
from kiosk.ui.window.kiosk_window import KioskWindow
from kiosk.visit.session import GUIDE_SECONDS, HIDE_GRACE_SECONDS
from tests.e2e.finger import centre, open_page
from tests.e2e.hand import Hand
from tests.e2e.window_items import model_of, touchable

SIZE = (1920, 1080)
BUTTONS = {"Start", "Back", "More", "Up"}

Make = Callable[..., KioskWindow]


@pytest.fixture
def kiosk(make_kiosk: Make, seed: Bundle) -> KioskWindow:
    kiosk = make_kiosk(seed, SIZE)
    kiosk.finish_startup()
    return kiosk


@pytest.fixture
def hand(kiosk: KioskWindow, finger: QPointingDevice) -> Hand:
    return Hand(kiosk, finger)


def hide(kiosk: KioskWindow, bundle: Bundle, clock: TourClock) -> None:
    """Hides a card, and waits until the guide answers."""
    open_page(kiosk, bundle, "card")
    model_of(kiosk).visit.hide()
    capture.wait_until_idle(kiosk.window)
    clock.seconds += HIDE_GRACE_SECONDS
    # Its own clock is a real one: no finger of this test is from before.
    guard = kiosk.window.findChild(QObject, "guard")
    assert guard is not None
    guard.setProperty("running", False)


def touch(kiosk: KioskWindow, hand: Hand, clock: TourClock, name: str) -> None:
    clock.seconds += UNPAINTED_SECONDS + 1  # no double touch, however late the page is painted
    hand.tap(0, centre(kiosk, name))
    capture.wait_until_idle(kiosk.window)


def controls(kiosk: KioskWindow) -> list[str]:
    return [
        str(item.property("name"))
        for item in capture.items(kiosk.window.contentItem())
        if touchable(item)
    ]


def words(kiosk: KioskWindow) -> str:
    content: QQuickItem = kiosk.window.contentItem()
    return " ".join(text for _, text in spoken_texts(kiosk.window, content))


@pytest.mark.parametrize("name", ["warwickshire", "school-reception"])
def test_every_touch_shows_the_building_and_only_start_leaves(
    make_kiosk: Make,
    bundles: dict[str, Bundle],
    finger: QPointingDevice,
    clock: TourClock,
    name: str,
):
    bundle = bundles[name]
    kiosk = make_kiosk(bundle, SIZE)
    kiosk.finish_startup()
    hand = Hand(kiosk, finger)
    model = model_of(kiosk)
    states: list[str] = []
    hide(kiosk, bundle, clock)
    model.visit.stateChanged.connect(lambda: states.append(model.visit.state))
    front = [one for one in controls(kiosk) if one not in BUTTONS]
    assert len(front) >= 5
    library = bundle.library
    assert library is not None
    for one in front:
        touch(kiosk, hand, clock, one)
        assert {"Start", "Back"} <= set(controls(kiosk)), one
        assert set(controls(kiosk)) <= {"Start", "Back", "All that is on", *front}, one
        assert library.name in words(kiosk)
        assert betraying_word(words(kiosk)) == "", one
        touch(kiosk, hand, clock, "Back")
    assert [one for one in controls(kiosk) if one not in BUTTONS] == front
    assert betraying_word(words(kiosk)) == ""
    assert states == []
    touch(kiosk, hand, clock, "Start")
    assert (model.visit.state, model.visit.page) == ("attract", "home")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("page", ["", "hours", "joining", "events"])
@pytest.mark.parametrize("hidden", [True, False], ids=["decoy", "in this library"])
def test_the_ways_to_all_pages_reach_from_head_to_foot(
    make_kiosk: Make,
    seed: Bundle,
    clock: TourClock,
    size: tuple[int, int],
    page: str,
    hidden: bool,
):
    """No page of the building is half empty, and its tiles stay while one of them is open."""
    kiosk = make_kiosk(seed, size)
    visit = model_of(kiosk).visit
    if hidden:
        hide(kiosk, seed, clock)
        model_of(kiosk).guide.open(page)
    else:
        visit.start()
        visit.openLibrary()
        visit.openLibraryPage(page)
    capture.wait_until_idle(kiosk.window)
    shown = {
        str(item.property("name")): item.mapRectToScene(item.boundingRect())
        for item in capture.items(kiosk.window.contentItem())
        if touchable(item) and item.isVisible()
    }
    foot = min(shown[name].top() for name in ("Start", "Hide this") if name in shown)
    tiles = [shown[name] for name in ("Opening hours", "Join and borrow", "Computers and wifi")]
    assert foot - max(tile.bottom() for tile in tiles) < size[1] * 0.12
    chosen = [
        item.property("name")
        for item in capture.items(kiosk.window.contentItem())
        if touchable(item) and item.property("chosen")
    ]
    named = {"hours": ["Opening hours"], "joining": ["Join and borrow"]}
    assert [one for one in chosen if one != "Home"] == named.get(page, [])


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_tile_of_the_open_page_can_be_read_in_each_theme(
    kiosk: KioskWindow, seed: Bundle, theme: str
):
    model = model_of(kiosk)
    model.visit.start()
    model.comfort.setTheme(theme)
    model.visit.openLibrary()
    model.visit.openLibraryPage("joining")
    capture.wait_until_idle(kiosk.window)
    (tile,) = (
        item.mapRectToScene(item.boundingRect()).toAlignedRect()
        for item in capture.items(kiosk.window.contentItem())
        if touchable(item) and item.property("chosen") and item.property("name") != "Home"
    )
    image = capture.grab(kiosk.window)
    row = [
        image.pixelColor(x, y).lightness()
        for x in range(tile.left() + 40, tile.right() - 40, 3)
        for y in range(tile.center().y() + 20, tile.bottom() - 20, 3)
    ]
    assert max(row) - min(row) > 120


def test_name_and_time_in_nastaliq_are_in_the_middle_of_the_head(
    make_kiosk: Make, seed: Bundle, clock: TourClock
):
    kiosk = make_kiosk(seed, SIZE, language="ur")
    hide(kiosk, seed, clock)
    image = capture.grab(kiosk.window)
    (clock_text,) = (
        item for item in capture.items(kiosk.window.contentItem()) if item.objectName() == "clock"
    )
    ground = image.pixelColor(2, 2)
    height = next(y for y in range(image.height()) if image.pixelColor(2, y) != ground)
    place = clock_text.mapRectToScene(clock_text.boundingRect())
    for left, right in ((0, round(place.right()) + 300), (SIZE[0] // 2, SIZE[0])):
        rows = [
            y
            for y in range(height)
            if any(image.pixelColor(x, y).lightness() > 200 for x in range(left, right, 2))
        ]
        assert abs((rows[0] + rows[-1]) / 2 - height / 2) < height * 0.06


def test_a_low_screen_is_three_pages_deep(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice, clock: TourClock
):
    kiosk = make_kiosk(seed, (1024, 600))
    hand = Hand(kiosk, finger)
    hide(kiosk, seed, clock)
    touch(kiosk, hand, clock, "What’s on this week")
    assert model_of(kiosk).guide.library.kind == "events"
    touch(kiosk, hand, clock, "Tuesday, 10:30")
    assert "Children’s corner" in words(kiosk)
    for kind in ("events", ""):
        touch(kiosk, hand, clock, "Back")
        assert model_of(kiosk).guide.library.kind == kind


def test_the_first_touches_do_nothing(
    kiosk: KioskWindow, seed: Bundle, hand: Hand, clock: TourClock
):
    open_page(kiosk, seed, "card")
    hand.tap(0, centre(kiosk, "Hide this"))
    capture.wait_until_idle(kiosk.window)
    clock.seconds += HIDE_GRACE_SECONDS - 0.1
    for name in ("Opening hours", "Start"):
        hand.tap(0, centre(kiosk, name))
        capture.wait_until_idle(kiosk.window)
    assert model_of(kiosk).visit.state == "hidden"
    assert not model_of(kiosk).guide.canGoBack


def test_a_finger_from_before_does_nothing_on_it(
    kiosk: KioskWindow, seed: Bundle, hand: Hand, clock: TourClock
):
    hide(kiosk, seed, clock)
    places = [centre(kiosk, name) for name in ("Opening hours", "Start")]
    model_of(kiosk).visit.leaveHidden()
    open_page(kiosk, seed, "card")
    for number, place in enumerate(places):
        hand.press(number, place)
    hand.tap(2, centre(kiosk, "Hide this"))
    capture.wait_until_idle(kiosk.window)
    clock.seconds += HIDE_GRACE_SECONDS
    hand.lift()
    assert model_of(kiosk).visit.state == "hidden"
    assert not model_of(kiosk).guide.canGoBack


def test_the_second_touch_of_two_opens_nothing_on_the_next_page(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice, clock: TourClock
):
    kiosk = make_kiosk(seed, (1024, 600))
    hand = Hand(kiosk, finger)
    hide(kiosk, seed, clock)
    place = centre(kiosk, "What’s on this week")
    hand.tap(0, place)
    capture.wait_until_idle(kiosk.window)
    hand.tap(0, place)
    capture.wait_until_idle(kiosk.window)
    assert model_of(kiosk).guide.library.kind == "events"


def test_it_leaves_by_itself_after_a_minute_without_a_touch(
    kiosk: KioskWindow, seed: Bundle, hand: Hand, clock: TourClock
):
    hide(kiosk, seed, clock)
    visit = model_of(kiosk).visit
    touch(kiosk, hand, clock, "Opening hours")
    clock.seconds += GUIDE_SECONDS - 1
    hand.tap(0, QPoint(900, 900))
    clock.seconds += GUIDE_SECONDS - 1
    visit.tick()
    assert visit.state == "hidden", "any touch counts"
    clock.seconds += 1
    visit.tick()
    assert visit.state == "attract"


def test_an_event_that_is_over_vanishes(make_kiosk: Make, seed: Bundle, clock: TourClock):
    now = [datetime(2026, 11, 23, 16, 20, tzinfo=UTC)]
    kiosk = make_kiosk(seed, SIZE, today=TrustedDay(now=lambda: now[0]))
    hide(kiosk, seed, clock)
    assert "Today, 15:45" in controls(kiosk)
    now[0] = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
    model_of(kiosk).guide.refresh()
    capture.wait_until_idle(kiosk.window)
    assert "Today, 15:45" not in controls(kiosk)
    assert "Wednesday, 15:45" in controls(kiosk)


def test_nothing_on_it_has_the_colour_of_the_help_pages(
    kiosk: KioskWindow, seed: Bundle, clock: TourClock
):
    def share(colour: str) -> float:
        image = capture.grab(kiosk.window).convertToFormat(QImage.Format.Format_RGB32)
        pixels = np.array(image.constBits()).view(np.uint32) & 0xFFFFFF
        return float(np.mean(pixels == (QColor(colour).rgb() & 0xFFFFFF)))

    help_colours = (seed.brand.colour, seed.brand.soft, seed.brand.paper)
    open_page(kiosk, seed, "card")
    assert share(seed.brand.paper) > 0.1
    hide(kiosk, seed, clock)
    assert [share(colour) for colour in help_colours] == [0, 0, 0]
    model_of(kiosk).guide.open("hours")
    capture.wait_until_idle(kiosk.window)
    assert [share(colour) for colour in help_colours] == [0, 0, 0]
