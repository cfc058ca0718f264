"""The question leaves number and code of a destination free, and hides every other page; which
touch means yes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bundle.model import Bundle
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.finger import centre
from tests.e2e.hand import Hand
from tests.e2e.layouts import SCREENS
from tests.e2e.pixels import pixels_of
from tests.e2e.waiting import until
from tests.e2e.window_items import model_of

Make = Callable[..., KioskWindow]
NARROW = (1024, 600)
WIDE = (1920, 1080)


def ask(kiosk: KioskWindow, clock: TourClock) -> None:
    visit = model_of(kiosk).visit
    clock.seconds += 240 if visit.hasCode else 90
    visit.tick()
    assert visit.state == "asking"
    capture.wait_until_idle(kiosk.window)


def item(kiosk: KioskWindow, name: str) -> QQuickItem:
    for one in capture.items(kiosk.window.contentItem()):
        if one.objectName() == name:
            return one
    raise AssertionError(f"there is no '{name}'")


def place(kiosk: KioskWindow, name: str) -> QRect:
    one = item(kiosk, name)
    # A text's bounding rectangle has the room above and below its letters too.
    return one.mapRectToScene(QRectF(0, 0, one.width(), one.height())).toAlignedRect()


def middle(kiosk: KioskWindow, name: str) -> QPoint:
    return place(kiosk, name).center()


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("text_size", [0, 3])
@pytest.mark.parametrize("size", SCREENS, ids=str)
def test_on_a_destination_number_code_and_hide_stay_as_they_are(
    open_destination: Make,
    clock: TourClock,
    size: tuple[int, int],
    text_size: int,
    language: str,
):
    kiosk = open_destination("childline", size, text_size=text_size, language=language)
    screen = QRect(QPoint(0, 0), kiosk.window.size())
    before = {name: place(kiosk, name) for name in ("number", "qr", "hide")}
    earlier = pixels_of(capture.grab(kiosk.window))
    ask(kiosk, clock)
    later = pixels_of(capture.grab(kiosk.window))
    sheet = next(
        one.mapRectToScene(one.boundingRect()).toAlignedRect()
        for one in capture.items(kiosk.window.contentItem())
        if one.property("isInFront")
    )
    for name, was in before.items():
        now = place(kiosk, name)
        if not screen.contains(was) and name == "qr":
            continue  # larger letters leave the code to "More"
        assert screen.contains(now), name
        assert not sheet.intersects(now), name
        if now == was:
            one, other = (
                pixels[now.top() : now.bottom() + 1, now.left() : now.right() + 1].astype(int)
                for pixels in (earlier, later)
            )
            # Letters that are drawn again may be smoothed otherwise.
            assert (np.abs(one - other).max(axis=2) > 100).mean() < 0.01, name
        else:
            assert text_size or language == "ur", "the page moves for large letters only"


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=str)
@pytest.mark.parametrize(
    ("touched", "page", "tab"),
    [
        ("number", "destination", "call"),
        ("qr", "destination", "call"),
        ("strip", "destination", "call"),
        ("back", "home", ""),
        ("About", "help", ""),
    ],
)
def test_on_the_sheet_every_touch_means_yes_and_controls_act(
    open_destination: Make,
    clock: TourClock,
    finger: QPointingDevice,
    size: tuple[int, int],
    touched: str,
    page: str,
    tab: str,
):
    kiosk = open_destination("childline", size)
    model = model_of(kiosk)
    ask(kiosk, clock)
    where = centre(kiosk, touched) if touched == "About" else middle(kiosk, touched)
    Hand(kiosk, finger).tap(0, where)
    until(lambda: model.visit.state == "active", "an answer")
    assert model.visit.page == page
    if tab:
        assert model.destinationPage.tab == tab


def test_a_tab_acts_and_answers_and_so_does_the_sheet_itself(
    open_destination: Make, clock: TourClock, finger: QPointingDevice
):
    kiosk = open_destination()
    model = model_of(kiosk)
    hand = Hand(kiosk, finger)
    ask(kiosk, clock)
    hand.tap(0, centre(kiosk, "Keep the number"))
    until(lambda: model.visit.state == "active", "an answer")
    assert model.destinationPage.tab == "keep"
    ask(kiosk, clock)
    hand.tap(0, middle(kiosk, "clear") + QPoint(0, -90))
    until(lambda: model.visit.state != "asking", "an answer")
    assert (model.visit.state, model.visit.page) == ("active", "destination")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_control_that_a_key_presses_answers_too(
    open_destination: Make, clock: TourClock, key: Qt.Key
):
    kiosk = open_destination()
    model = model_of(kiosk)
    ask(kiosk, clock)
    while str(kiosk.window.activeFocusItem().property("name")) != "Keep the number":
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
        assert model.visit.state == "asking", "going from control to control is no answer"
    QTest.keyClick(kiosk.window, key)
    until(lambda: model.visit.state == "active", "an answer")
    assert model.destinationPage.tab == "keep"


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=str)
@pytest.mark.parametrize("page", ["card", "destination"])
def test_clear_ends_the_visit_and_hide_hides(
    make_kiosk: Make,
    seed: Bundle,
    clock: TourClock,
    finger: QPointingDevice,
    size: tuple[int, int],
    page: str,
):
    kiosk = make_kiosk(seed, size)
    kiosk.finish_startup()
    model = model_of(kiosk)
    for name, state in (("clear", "attract"), ("hide", "hidden")):
        model.visit.start()
        if page == "card":
            model.visit.openCard("picture-blackmail")
        else:
            model.visit.openDestination("childline")
        capture.wait_until_idle(kiosk.window)
        ask(kiosk, clock)
        Hand(kiosk, finger).tap(0, middle(kiosk, name))
        capture.wait_until_idle(kiosk.window)
        assert model.visit.state == state
        capture.wait_until_idle(kiosk.window, 20)
        assert model.visit.state == state, "nothing answers afterwards"


def test_elsewhere_the_page_is_hidden_and_only_the_buttons_answer(
    make_kiosk: Make, seed: Bundle, clock: TourClock, finger: QPointingDevice
):
    kiosk = make_kiosk(seed, WIDE)
    kiosk.finish_startup()
    model = model_of(kiosk)
    hand = Hand(kiosk, finger)
    model.visit.start()
    model.visit.openCard("picture-blackmail")
    capture.wait_until_idle(kiosk.window)
    ask(kiosk, clock)
    texts = [str(one.property("text")) for one in capture.items(kiosk.window.contentItem())]
    assert seed.cards["picture-blackmail"].title not in texts
    assert "Are you still there?" in texts
    hand.tap(0, QPoint(120, 200))
    capture.wait_until_idle(kiosk.window, 20)
    assert model.visit.state == "asking", "the paper is no answer"
    hand.tap(0, centre(kiosk, "Yes, show it again"))
    capture.wait_until_idle(kiosk.window)
    assert (model.visit.state, model.visit.pageId) == ("active", "picture-blackmail")
    ask(kiosk, clock)
    hand.tap(0, centre(kiosk, "About"))
    capture.wait_until_idle(kiosk.window)
    assert (model.visit.state, model.visit.page) == ("active", "help")


def test_on_a_low_screen_the_time_is_not_torn_in_two_lines(
    make_kiosk: Make, seed: Bundle, clock: TourClock
):
    kiosk = make_kiosk(seed, NARROW)
    model_of(kiosk).visit.start()
    ask(kiosk, clock)
    (words,) = (
        one
        for one in capture.items(kiosk.window.contentItem())
        if str(one.property("text")).startswith("Your page is hidden")
    )
    assert words.property("lineCount") == 2
    # Its lines are equally long: the second one is "It clears in about 25 seconds."
    assert words.property("contentWidth") < words.width() * 0.7


def test_the_time_is_said_in_words_that_change_every_five_seconds(
    make_kiosk: Make, seed: Bundle, clock: TourClock
):
    kiosk = make_kiosk(seed, WIDE)
    model = model_of(kiosk)
    model.visit.start()
    capture.wait_until_idle(kiosk.window)
    ask(kiosk, clock)
    said = []
    for _ in range(29):
        texts = [str(one.property("text")) for one in capture.items(kiosk.window.contentItem())]
        (line,) = (text for text in texts if text.startswith("Your page is hidden"))
        said.append(line.partition("<b>")[2].partition("</b>")[0])
        clock.seconds += 1
        model.visit.tick()
    assert list(dict.fromkeys(said)) == [f"{left} seconds" for left in (30, 25, 20, 15, 10, 5)]


def test_about_says_after_how_many_minutes_the_screen_clears(make_kiosk: Make, seed: Bundle):
    for settings, sentence in (
        (
            {},
            "If you walk away, the screen clears by itself after about 2 minutes; "
            "a page with a number or a code after about 5 minutes.",
        ),
        (
            {"idle_seconds": 600, "ask_seconds": 60},
            "If you walk away, the screen clears by itself after about 11 minutes.",
        ),
    ):
        kiosk = make_kiosk(seed, WIDE, **settings)
        model = model_of(kiosk)
        model.visit.start()
        model.visit.help()
        capture.wait_until_idle(kiosk.window)
        texts = [str(one.property("text")) for one in capture.items(kiosk.window.contentItem())]
        assert sentence in texts
