"""Hide with another finger, or a whole hand, on every part of every page, in every state. With
KIOSK_TORTURE all of it; else a part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice

from kiosk.bundle.model import Bundle
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from kiosk.visit.session import HIDE_GRACE_SECONDS
from tests.e2e.finger import centre
from tests.e2e.hand import Hand
from tests.e2e.window_items import model_of
from tests.fakes import RecordingSpeaker
from tests.limits import TORTURE

SIZE = (1024, 600)
COLUMNS, ROWS = 10, 6
PAGES = ("home", "topic", "card", "destination", "help", "language", "comfort")
STEP = 1 if TORTURE else 16
"""Every how many of the cases are tried: some 26 in each way, 210 in all."""

Make = Callable[..., KioskWindow]


class Visitor:
    """Opens pages of a kiosk, and writes down the states that it goes through."""

    def __init__(self, kiosk: KioskWindow, bundle: Bundle, clock: TourClock) -> None:
        self.kiosk = kiosk
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
                "language": visit.openLanguages,
                "comfort": visit.openComfort,
            }
            opens[page]()
        assert visit.page == page
        self.states.clear()

    def ask(self) -> None:
        self.clock.seconds += 95
        self.model.visit.tick()
        assert self.model.visit.state == "asking"
        self.states.clear()


def cases() -> Iterator[tuple[str, QPoint]]:
    """Every page with every place, the grid's cells from left to right."""
    width, height = SIZE
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


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_hide_hides_whatever_else_is_pressed(
    make_kiosk: Make,
    clock: TourClock,
    seed: Bundle,
    finger: QPointingDevice,
    way: Callable[[Visitor, Hand, QPoint, QPoint], None],
):
    speaker = RecordingSpeaker() if way in (headphones, headphones_asking) else None
    kiosk = make_kiosk(seed, SIZE, speaker=speaker, reduced_motion=way is not turning)
    visitor = Visitor(kiosk, seed, clock)
    visitor.open("home")
    capture.wait_until_idle(kiosk.window)
    hide = centre(kiosk, "Hide this")
    hand = Hand(kiosk, finger)
    tried = 0
    first = 3 * WAYS.index(way) % STEP
    for number, (page, place) in enumerate(cases()):
        if number % STEP != first:
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
    assert tried >= len(PAGES) * COLUMNS * ROWS // STEP
