"""Hide with another finger, or a whole hand, on every part of every page, in every state, on
screens of many sizes: long pages go on behind the bar. With KIOSK_TORTURE all ways on all screens;
else a part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice

from kiosk.bundle.model import Bundle
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from kiosk.visit.session import HIDE_GRACE_SECONDS
from tests.e2e.hand import Hand
from tests.e2e.window_items import model_of, touchable
from tests.fakes import RecordingSpeaker
from tests.limits import TORTURE


class Screen(NamedTuple):
    """A size in pixels, the visitor's text size (0 to 3), language, and whether all is low."""

    width: int
    height: int
    text_size: int = 0
    language: str = "en"
    reach: bool = False

    def __str__(self) -> str:
        reach = "-reach" if self.reach else ""
        return f"{self.width}x{self.height}-{self.text_size}-{self.language}{reach}"


SCREENS = (
    Screen(1024, 600),
    Screen(1080, 1920),
    Screen(1280, 1024),
    Screen(1920, 1080, text_size=1),
    Screen(1920, 1080, text_size=3),
    Screen(1024, 600, language="ur"),
    Screen(1080, 1920, text_size=2, reach=True),
    Screen(1280, 800),
)
COLUMNS, ROWS = 10, 6
PAGES = (
    *("home", "topic", "card", "destination", "help", "unsure"),
    *("language", "comfort", "library", "calm"),
)
STEP = 7 if TORTURE else 107
"""Every how many of the cases are tried for one way on one screen (all of them in `make torture` on
the first screen): five or six on different pages, 90 in all."""

Make = Callable[..., KioskWindow]
Way = Callable[["Visitor", Hand, QPoint, QPoint], None]


class Visitor:
    """Opens pages of a kiosk, and writes down the states that it goes through."""

    def __init__(
        self, kiosk: KioskWindow, bundle: Bundle, clock: TourClock, screen: Screen
    ) -> None:
        self.kiosk = kiosk
        self._screen = screen
        self.model = model_of(kiosk)
        self.clock = clock
        self._topic = bundle.topics[0]
        self.states: list[str] = []
        self.model.visit.stateChanged.connect(lambda: self.states.append(self.model.visit.state))
        kiosk.finish_startup()

    def open(self, page: str) -> None:
        visit = self.model.visit
        self.clock.seconds += HIDE_GRACE_SECONDS + 1
        visit.leaveHidden()
        visit.start()
        self.model.comfort.setTextSize(self._screen.text_size)
        self.model.comfort.setReach(self._screen.reach)
        topic = self._topic
        if page == "destination":
            visit.openDestination(topic.destinations[0])
        elif page == "topic":
            visit.openTopic(topic.id)
        elif page == "card":
            visit.openCard(topic.cards[0])
        elif page != "home":
            opens = {
                "help": visit.help,
                "unsure": visit.openUnsure,
                "language": visit.openLanguages,
                "comfort": visit.openComfort,
                "library": visit.openLibrary,
                "calm": visit.openCalm,
            }
            opens[page]()
        assert visit.page == page
        self.states.clear()

    def hide(self) -> QPoint:
        """Returns the middle of "Hide this"."""
        capture.wait_until_idle(self.kiosk.window)
        for item in capture.items(self.kiosk.window.contentItem()):
            if item.objectName() == "hide" and touchable(item):
                return item.mapRectToScene(item.boundingRect()).center().toPoint()
        raise AssertionError("this page cannot be hidden")

    def ask(self) -> None:
        self.clock.seconds += 245 if self.model.visit.hasCode else 95
        self.model.visit.tick()
        assert self.model.visit.state == "asking"
        self.states.clear()


def cases(width: int, height: int) -> Iterator[tuple[str, QPoint]]:
    """Every page with every place, the grid's cells from left to right."""
    for page, row, column in product(PAGES, range(ROWS), range(COLUMNS)):
        x = round((column + 0.5) * width / COLUMNS)
        y = round((row + 0.5) * height / ROWS)
        yield page, QPoint(x, y)


def resting(visitor: Visitor, hand: Hand, place: QPoint, hide: QPoint) -> None:
    hand.press(0, place)
    hand.tap(1, hide)


def whole_hand(visitor: Visitor, hand: Hand, place: QPoint, hide: QPoint) -> None:
    around = [place + QPoint(30, 0), place + QPoint(0, 30), place - QPoint(30, 30)]
    hand.press(0, place, *around, hide)
    hand.lift(1)
    hand.lift(4)


def whole_hand_hide_first(visitor: Visitor, hand: Hand, place: QPoint, hide: QPoint) -> None:
    """Hide is the first finger, and the last that is lifted."""
    hand.press(0, hide, place, place + QPoint(30, 0), place + QPoint(0, 30))
    hand.lift(3)
    hand.lift(2, 1)
    hand.lift(0)


def asking(visitor: Visitor, hand: Hand, place: QPoint, hide: QPoint) -> None:
    hand.press(0, place)
    visitor.ask()
    hand.tap(1, hide)


def asking_whole_hand(visitor: Visitor, hand: Hand, place: QPoint, hide: QPoint) -> None:
    visitor.ask()
    whole_hand_hide_first(visitor, hand, place, hide)


def turning(visitor: Visitor, hand: Hand, place: QPoint, hide: QPoint) -> None:
    """Both fingers are there before the page turns, and Hide is lifted while it slides in."""
    hand.press(0, place)
    hand.press(1, hide)
    visitor.model.visit.openTopic("pictures")
    hand.lift(1)


def scrolling(visitor: Visitor, hand: Hand, place: QPoint, hide: QPoint) -> None:
    """A finger drags the page and stays."""
    hand.press(0, place)
    hand.slide(0, place + QPoint(0, -40))
    hand.slide(0, place + QPoint(0, -80))
    hand.tap(1, hide)


def headphones(visitor: Visitor, hand: Hand, place: QPoint, hide: QPoint) -> None:
    visitor.model.readAloud.enter_headphone_mode(lambda: True)
    assert visitor.model.readAloud.headphoneMode
    hand.press(0, place)
    hand.tap(1, hide)


def headphones_asking(visitor: Visitor, hand: Hand, place: QPoint, hide: QPoint) -> None:
    visitor.model.readAloud.enter_headphone_mode(lambda: True)
    visitor.ask()
    whole_hand_hide_first(visitor, hand, place, hide)


WAYS = (
    resting,
    whole_hand,
    asking,
    asking_whole_hand,
    turning,
    scrolling,
    headphones,
    headphones_asking,
)


def pairs() -> Iterator[tuple[Way, Screen]]:
    """Every way on every screen; without KIOSK_TORTURE two screens for each way, and two ways for
    each screen."""
    for number, way in enumerate(WAYS):
        for place, screen in enumerate(SCREENS):
            if TORTURE or (place - number) % len(SCREENS) in (0, 3):
                yield way, screen


@pytest.mark.parametrize(
    ("way", "screen"), list(pairs()), ids=lambda value: getattr(value, "__name__", str(value))
)
def test_hide_hides_whatever_else_is_pressed(
    make_kiosk: Make,
    clock: TourClock,
    seed: Bundle,
    finger: QPointingDevice,
    way: Way,
    screen: Screen,
):
    speaker = RecordingSpeaker() if way in (headphones, headphones_asking) else None
    kiosk = make_kiosk(
        seed,
        (screen.width, screen.height),
        speaker=speaker,
        reduced_motion=way is not turning,
        language=screen.language,
    )
    visitor = Visitor(kiosk, seed, clock, screen)
    visitor.open("home")
    hide = visitor.hide()
    hand = Hand(kiosk, finger)
    step = 1 if TORTURE and screen == SCREENS[0] else STEP
    first = (3 * WAYS.index(way) + 5 * SCREENS.index(screen)) % step
    tried = 0
    for number, (page, place) in enumerate(cases(screen.width, screen.height)):
        if number % step != first:
            continue
        tried += 1
        if page != "home" or visitor.states:
            visitor.open(page)
        way(visitor, hand, place, hide)
        assert visitor.states == ["hidden"], (page, place)
        # Whatever is lifted on the decoy leads nowhere.
        clock.seconds += HIDE_GRACE_SECONDS + 1
        hand.lift()
        assert visitor.states == ["hidden"], (page, place)
        assert not visitor.model.guide.canGoBack, (page, place)
    assert tried >= len(PAGES) * COLUMNS * ROWS // step
