"""Hide and several fingers: when Hide acts, and what the other fingers do then."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.bundle.model import Bundle
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from kiosk.visit.session import HIDE_GRACE_SECONDS
from tests.e2e.finger import centre, open_page
from tests.e2e.hand import Hand
from tests.e2e.waiting import until
from tests.e2e.window_items import model_of, touchable
from tests.fakes import RecordingSpeaker

SIZE = (1920, 1080)
PAPER = QPoint(1000, 990)
"""Between the buttons of the bar and Hide."""

Make = Callable[..., KioskWindow]


@pytest.fixture
def kiosk(make_kiosk: Make, seed: Bundle) -> KioskWindow:
    kiosk = make_kiosk(seed, SIZE)
    kiosk.finish_startup()
    return kiosk


@pytest.fixture
def hand(kiosk: KioskWindow, finger: QPointingDevice) -> Hand:
    return Hand(kiosk, finger)


def states(kiosk: KioskWindow) -> list[str]:
    """Collects the states that the visit enters from now on."""
    entered: list[str] = []
    visit = model_of(kiosk).visit
    visit.stateChanged.connect(lambda: entered.append(visit.state))
    return entered


def ask(kiosk: KioskWindow, clock: TourClock) -> None:
    visit = model_of(kiosk).visit
    clock.seconds += 245 if visit.hasCode else 95
    visit.tick()
    capture.wait_until_idle(kiosk.window)
    assert model_of(kiosk).visit.state == "asking"


def hide_buttons(kiosk: KioskWindow) -> list[QQuickItem]:
    return [
        item
        for item in capture.items(kiosk.window.contentItem())
        if touchable(item) and item.objectName() == "hide" and item.isEnabled()
    ]


def slid_off(kiosk: KioskWindow) -> None:
    """Waits until a frame has told Hide that the finger is gone, and its time would be over."""
    until(lambda: not hide_buttons(kiosk)[0].property("pressed"), "a finger that has left Hide")
    capture.wait_until_idle(kiosk.window, 500)


def test_a_finger_that_rests_on_hide_hides_without_being_lifted(
    kiosk: KioskWindow, seed: Bundle, hand: Hand, clock: TourClock
):
    open_page(kiosk, seed, "card")
    entered = states(kiosk)
    hand.press(0, centre(kiosk, "Hide this"))
    assert entered == []
    until(lambda: entered == ["hidden"], "the decoy")
    clock.seconds += HIDE_GRACE_SECONDS + 1
    hand.lift()
    assert entered == ["hidden"], "it went down before the decoy was there"


@pytest.mark.parametrize("asked", [False, True])
def test_a_finger_that_slides_off_hide_does_nothing(
    kiosk: KioskWindow, seed: Bundle, hand: Hand, clock: TourClock, asked: bool
):
    open_page(kiosk, seed, "card")
    if asked:
        ask(kiosk, clock)
    entered = states(kiosk)
    hand.press(0, centre(kiosk, "Hide this"))
    hand.slide(0, QPoint(900, 300))
    slid_off(kiosk)
    hand.lift()
    assert entered == [], "while asking it answers nothing"


def test_travel_inside_hide_cancels_nothing(kiosk: KioskWindow, seed: Bundle, hand: Hand):
    open_page(kiosk, seed, "home")
    middle = centre(kiosk, "Hide this")
    hand.press(0, middle - QPoint(60, 20))
    hand.slide(0, middle + QPoint(60, 20))
    hand.lift()
    assert model_of(kiosk).visit.state == "hidden"


def test_several_fingers_in_hide_count_as_one(kiosk: KioskWindow, seed: Bundle, hand: Hand):
    open_page(kiosk, seed, "home")
    entered = states(kiosk)
    middle = centre(kiosk, "Hide this")
    hand.press(0, middle, middle + QPoint(40, 0))
    hand.slide(0, QPoint(900, 300))
    hand.lift(0)
    assert entered == [], "the first one has left"
    hand.lift(1)
    assert entered == ["hidden"]


def test_while_asking_the_decoy_comes_straight_after_the_question(
    kiosk: KioskWindow, seed: Bundle, hand: Hand, clock: TourClock
):
    open_page(kiosk, seed, "card")
    ask(kiosk, clock)
    entered = states(kiosk)
    middle = centre(kiosk, "Hide this")
    # A flat hand, whose other fingers leave first.
    hand.press(0, QPoint(900, 100), QPoint(300, 200), PAPER, middle)
    hand.lift(0, 1, 2)
    hand.lift(3)
    assert entered == ["hidden"]


@pytest.mark.parametrize("turns", ["page", "question", "answer"])
def test_a_finger_on_hide_still_hides_when_the_page_has_changed_under_it(
    kiosk: KioskWindow, seed: Bundle, hand: Hand, clock: TourClock, turns: str
):
    open_page(kiosk, seed, "card")
    if turns == "answer":
        ask(kiosk, clock)
    hand.press(0, centre(kiosk, "Hide this"))
    visit = model_of(kiosk).visit
    if turns == "page":
        visit.help()
    elif turns == "question":
        clock.seconds += 95
        visit.tick()
        assert visit.state == "asking"
    else:
        visit.stay()
        assert visit.state == "active"
    hand.lift()
    assert visit.state == "hidden"


def test_the_guard_against_double_touches_does_not_swallow_hide(
    kiosk: KioskWindow, seed: Bundle, hand: Hand
):
    open_page(kiosk, seed, "home")
    beside = centre(kiosk, "Hide this") - QPoint(60, 0)
    hand.tap(0, beside + QPoint(0, -80))
    model_of(kiosk).visit.help()
    hand.tap(0, beside)
    assert model_of(kiosk).visit.state == "hidden"


def test_a_resting_finger_and_a_tap_open_one_page_not_two(
    kiosk: KioskWindow, seed: Bundle, hand: Hand
):
    open_page(kiosk, seed, "home")
    opened: list[str] = []
    visit = model_of(kiosk).visit
    visit.pageShown.connect(lambda: opened.append(visit.pageId or visit.page))
    first, second = (centre(kiosk, topic.title) for topic in seed.topics[:2])
    hand.press(0, first)
    hand.tap(1, second)
    capture.wait_until_idle(kiosk.window)
    hand.lift()
    assert opened == [seed.topics[1].id]


def test_a_finger_on_the_bar_does_nothing_when_another_has_turned_the_page(
    kiosk: KioskWindow, seed: Bundle, hand: Hand
):
    open_page(kiosk, seed, "card")
    hand.press(0, centre(kiosk, "Home"))
    hand.tap(1, centre(kiosk, "About"))
    capture.wait_until_idle(kiosk.window)
    hand.lift()
    assert model_of(kiosk).visit.page == "help"


def test_a_finger_of_the_page_before_is_not_taken_for_a_new_one(
    kiosk: KioskWindow, seed: Bundle, hand: Hand
):
    """Qt gives it to the new page's items as soon as another finger goes down there."""
    open_page(kiosk, seed, "home")
    tile = centre(kiosk, seed.topics[0].title)
    hand.press(0, tile)
    model_of(kiosk).visit.openLanguages()
    capture.wait_until_idle(kiosk.window)
    model_of(kiosk).visit.home()
    capture.wait_until_idle(kiosk.window)
    hand.press(1, tile + QPoint(20, 0))
    hand.lift(0)
    assert model_of(kiosk).visit.page == "home"
    hand.lift(1)
    assert model_of(kiosk).visit.pageId == seed.topics[0].id


def test_two_fingers_on_the_plain_decoy_leave_it_once(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice, clock: TourClock
):
    kiosk = make_kiosk(seed._replace(library=None), SIZE)
    hand = Hand(kiosk, finger)
    open_page(kiosk, seed, "card")
    hand.tap(0, centre(kiosk, "Hide this"))
    capture.wait_until_idle(kiosk.window)
    clock.seconds += HIDE_GRACE_SECONDS + 1
    entered = states(kiosk)
    hand.press(0, QPoint(400, 400), QPoint(1400, 800))
    hand.lift(0)
    capture.wait_until_idle(kiosk.window)
    hand.lift(1)
    assert entered == ["attract"]


def test_a_page_can_be_scrolled_while_a_hand_rests_on_it(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice
):
    kiosk = make_kiosk(seed, (1024, 600))
    kiosk.finish_startup()
    open_page(kiosk, seed, "card")
    page = next(
        item
        for item in capture.items(kiosk.window.contentItem())
        if item.property("trail") is not None and item.property("overflows")
    )
    hand = Hand(kiosk, finger)
    hand.press(0, QPoint(300, 160))
    hand.press(1, QPoint(200, 300))
    hand.slide(1, QPoint(200, 200))
    hand.slide(1, QPoint(200, 150))
    hand.lift(1)
    assert page.property("contentY") > 100
    hand.lift()
    assert model_of(kiosk).visit.page == "card"


def test_in_headphone_mode_one_tap_hides_beside_a_resting_hand(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice
):
    kiosk = make_kiosk(seed, SIZE, speaker=RecordingSpeaker())
    kiosk.finish_startup()
    open_page(kiosk, seed, "card")
    model_of(kiosk).readAloud.enter_headphone_mode(lambda: True)
    hand = Hand(kiosk, finger)
    hand.press(0, QPoint(400, 400), QPoint(500, 450))
    hand.tap(2, centre(kiosk, "Hide this"))
    assert model_of(kiosk).visit.state == "hidden"


def test_in_headphone_mode_a_finger_that_explores_across_hide_does_not_hide(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice
):
    kiosk = make_kiosk(seed, SIZE, speaker=RecordingSpeaker())
    kiosk.finish_startup()
    open_page(kiosk, seed, "card")
    model_of(kiosk).readAloud.enter_headphone_mode(lambda: True)
    hand = Hand(kiosk, finger)
    hand.press(0, QPoint(400, 400))
    hand.slide(0, centre(kiosk, "Hide this"))
    capture.wait_until_idle(kiosk.window, 500)
    hand.lift()
    assert model_of(kiosk).visit.state == "active"


def test_in_headphone_mode_a_finger_from_before_the_question_answers_nothing(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice, clock: TourClock
):
    kiosk = make_kiosk(seed, SIZE, speaker=RecordingSpeaker())
    kiosk.finish_startup()
    open_page(kiosk, seed, "card")
    model_of(kiosk).readAloud.enter_headphone_mode(lambda: True)
    hand = Hand(kiosk, finger)
    hand.press(0, QPoint(400, 400))
    ask(kiosk, clock)
    hand.lift()
    assert model_of(kiosk).visit.state == "asking"
    hand.tap(1, QPoint(400, 400))
    assert model_of(kiosk).visit.state == "active"


def test_a_second_finger_silences_the_voice_too(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice
):
    speaker = RecordingSpeaker()
    kiosk = make_kiosk(seed, SIZE, speaker=speaker)
    kiosk.finish_startup()
    open_page(kiosk, seed, "card")
    hand = Hand(kiosk, finger)
    hand.press(0, PAPER)
    model_of(kiosk).readAloud.setOn(True)
    until(lambda: bool(model_of(kiosk).readAloud.reading), "the voice")
    hand.press(1, PAPER + QPoint(40, 0))
    assert not model_of(kiosk).readAloud.reading


def test_hide_is_there_during_a_visit_and_nowhere_else(
    kiosk: KioskWindow, make_kiosk: Make, seed: Bundle, clock: TourClock
):
    shown = [len(hide_buttons(kiosk))]
    for page in ("home", "topic", "card", "destination", "help"):
        open_page(kiosk, seed, page)
        assert len(hide_buttons(kiosk)) == 1, page
    ask(kiosk, clock)
    assert len(hide_buttons(kiosk)) == 1, "asking"
    model_of(kiosk).visit.hide()
    capture.wait_until_idle(kiosk.window)
    shown.append(len(hide_buttons(kiosk)))
    clock.seconds += HIDE_GRACE_SECONDS + 1
    model_of(kiosk).visit.leaveHidden()
    kiosk.open_staff()
    capture.wait_until_idle(kiosk.window)
    shown.append(len(hide_buttons(kiosk)))
    shown.append(len(hide_buttons(make_kiosk(None, SIZE))))
    assert shown == [0, 0, 0, 0], "attract, decoy, console, fault"
