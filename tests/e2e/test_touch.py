"""Touches on the window itself: what acts, what is aborted, and what Hide leaves behind."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.bundle.model import Bundle
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.finger import PAGES, centre, move, open_page, press, release, tap
from tests.e2e.waiting import until
from tests.e2e.window_items import model_of, touchable

SIZE = (1920, 1080)


def clock_of(kiosk: KioskWindow) -> QRect:
    """The rows of the decoy's clock, as wide as its panel."""
    for item in capture.items(kiosk.window.contentItem()):
        if re.fullmatch(r"\d+:\d\d", str(item.property("text"))):
            rows = item.mapRectToScene(item.boundingRect())
            panel = item.parentItem()
            columns = panel.mapRectToScene(panel.boundingRect())
            return QRectF(columns.x(), rows.y(), columns.width(), rows.height()).toAlignedRect()
    raise AssertionError("the decoy has no clock")


def pixels(kiosk: KioskWindow, clock: QRect) -> npt.NDArray[np.int16]:
    """The window's pixels without the clock: its minute may change between two pictures."""
    image = capture.grab(kiosk.window).convertToFormat(QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.fillRect(clock, Qt.GlobalColor.black)
    return np.array(image.constBits(), np.int16)


def alike(one: npt.NDArray[np.int16], other: npt.NDArray[np.int16]) -> bool:
    """Edges of letters may differ between a full and a partial repaint; one word of the page that
    shone through would be ten times as much."""
    return int(np.count_nonzero(np.abs(one - other) > 32)) < 400


def test_a_touch_counts_while_the_next_home_page_is_made(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, finger: QPointingDevice
) -> None:
    """It is made behind the attract screen, half a second after that came."""
    kiosk = make_kiosk(seed, SIZE)
    visit = model_of(kiosk).visit
    visit.start()
    visit.endVisit()
    point = QPoint(SIZE[0] // 2, SIZE[1] // 2)
    press(kiosk, finger, point)
    assert not kiosk.window.property("preloaded")
    until(lambda: bool(kiosk.window.property("preloaded")), "the next home page")
    release(kiosk, finger, point)
    assert visit.state == "active"


def test_the_mouse_does_nothing_while_a_finger_is_down(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, finger: QPointingDevice
) -> None:
    """Qt mistakes a point of the one for a point of the other: see docs/decisions/0039."""
    kiosk = make_kiosk(seed, SIZE)
    kiosk.finish_startup()
    open_page(kiosk, seed, "home")
    tile, aside = centre(kiosk, seed.topics[0].title), QPoint(10, 500)
    left = Qt.MouseButton.LeftButton
    press(kiosk, finger, aside)
    QTest.mousePress(kiosk.window, left, pos=tile)
    release(kiosk, finger, aside)
    QTest.mouseRelease(kiosk.window, left, pos=tile)
    assert model_of(kiosk).visit.page == "home", "nor the rest of what it began then"
    QTest.mouseClick(kiosk.window, left, pos=tile)
    assert model_of(kiosk).visit.page == "topic"


def test_a_finger_ends_what_the_mouse_has_begun(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, finger: QPointingDevice
) -> None:
    kiosk = make_kiosk(seed, SIZE)
    kiosk.finish_startup()
    open_page(kiosk, seed, "home")
    name, left = seed.topics[0].title, Qt.MouseButton.LeftButton
    tile = centre(kiosk, name)

    def pressed() -> bool:
        items = capture.items(kiosk.window.contentItem())
        return any(item.property("name") == name and item.property("pressed") for item in items)

    QTest.mousePress(kiosk.window, left, pos=tile)
    assert pressed()
    press(kiosk, finger, QPoint(10, 500))
    assert not pressed()
    QTest.mouseRelease(kiosk.window, left, pos=tile)
    release(kiosk, finger, QPoint(10, 500))
    assert model_of(kiosk).visit.page == "home"
    QTest.mouseClick(kiosk.window, left, pos=tile)
    assert model_of(kiosk).visit.page == "topic"


def test_a_touch_acts_when_the_finger_leaves_and_not_when_it_slid_off(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, finger: QPointingDevice
) -> None:
    kiosk = make_kiosk(seed, SIZE)
    open_page(kiosk, seed, "home")
    point = centre(kiosk, "About")
    press(kiosk, finger, point)
    capture.wait_until_idle(kiosk.window)
    assert model_of(kiosk).visit.page == "home"
    release(kiosk, finger, point)
    assert model_of(kiosk).visit.page == "help"
    point = centre(kiosk, "Home")
    press(kiosk, finger, point)
    away = point - QPoint(0, 400)
    move(kiosk, finger, away)
    release(kiosk, finger, away)
    assert model_of(kiosk).visit.page == "help"


def test_two_fingers_do_no_more_than_one(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, finger: QPointingDevice
) -> None:
    kiosk = make_kiosk(seed, SIZE)
    open_page(kiosk, seed, "card")
    window = kiosk.window
    QTest.touchEvent(window, finger).press(0, QPoint(400, 500), window).press(
        1, QPoint(700, 500), window
    ).commit()
    QTest.touchEvent(window, finger).move(0, QPoint(300, 400), window).move(
        1, QPoint(900, 700), window
    ).commit()
    QTest.touchEvent(window, finger).release(0, QPoint(300, 400), window).release(
        1, QPoint(900, 700), window
    ).commit()
    capture.wait_until_idle(window)
    assert (model_of(kiosk).visit.state, model_of(kiosk).visit.page) == ("active", "card")


@pytest.mark.parametrize("page", PAGES)
def test_hide_shows_the_decoy_in_the_next_picture_and_forgets_everything(
    make_kiosk: Callable[..., KioskWindow],
    clock: TourClock,
    seed: Bundle,
    finger: QPointingDevice,
    page: str,
) -> None:
    fresh = make_kiosk(seed, SIZE)
    model_of(fresh).visit.hide()
    capture.wait_until_idle(fresh.window)
    hole = clock_of(fresh)
    wanted = pixels(fresh, hole)

    kiosk = make_kiosk(seed, SIZE)
    open_page(kiosk, seed, page)
    assert not alike(pixels(kiosk, hole), wanted)
    point = centre(kiosk, "Hide this")
    press(kiosk, finger, point)
    release(kiosk, finger, point)
    # No event is processed in between: this is the very next picture.
    assert alike(pixels(kiosk, hole), wanted)

    model = model_of(kiosk)
    assert (model.visit.state, model.visit.page, model.visit.pageId) == ("hidden", "home", "")
    assert (model.cardPage.title, model.topicPage.title) == ("", "")
    assert (model.destinationPage.payload, model.destinationPage.name) == ("", "")
    for way in (
        model.visit.back,
        model.visit.home,
        model.visit.help,
        model.visit.stay,
        model.visit.start,
    ):
        way()
        assert model.visit.state == "hidden"
    press(kiosk, finger, QPoint(900, 300))
    release(kiosk, finger, QPoint(900, 300))
    assert model.visit.state == "hidden", "a panicked second touch must not undo it"
    clock.seconds += 3
    press(kiosk, finger, QPoint(900, 300))
    release(kiosk, finger, QPoint(900, 300))
    capture.wait_until_idle(kiosk.window)
    assert model.visit.state == "hidden", "nor anything but Start"
    tap(kiosk, finger, "Start")
    assert model.visit.state == "attract"


def test_still_there_can_be_answered_ten_times_and_then_everything_clears(
    make_kiosk: Callable[..., KioskWindow], clock: TourClock, seed: Bundle, finger: QPointingDevice
) -> None:
    kiosk = make_kiosk(seed, SIZE)
    open_page(kiosk, seed, "destination")
    kiosk.finish_startup()
    model = model_of(kiosk)
    for _ in range(11):
        clock.seconds += 240
        model.visit.tick()
        assert model.visit.state == "asking"
        capture.wait_until_idle(kiosk.window)
        tap(kiosk, finger, "Yes, keep it here")
        assert (model.visit.state, model.visit.page) == ("active", "destination")
    clock.seconds += 240
    model.visit.tick()
    capture.wait_until_idle(kiosk.window)
    tap(kiosk, finger, "Clear it now")
    assert (model.visit.state, model.destinationPage.payload) == ("attract", "")
    open_page(kiosk, seed, "destination")
    for seconds in (240, 29):
        clock.seconds += seconds
        model.visit.tick()
    assert (model.visit.state, model.visit.secondsLeft) == ("asking", 1)
    clock.seconds += 3
    model.visit.tick()
    assert (model.visit.state, model.destinationPage.payload) == ("attract", "")


def test_the_second_touch_of_a_double_touch_meets_no_other_page(
    make_kiosk: Callable[..., KioskWindow], clock: TourClock, seed: Bundle, finger: QPointingDevice
) -> None:
    kiosk = make_kiosk(seed, SIZE)
    kiosk.finish_startup()
    model = model_of(kiosk)
    model.visit.start()
    capture.wait_until_idle(kiosk.window)
    tile = next(
        item
        for item in capture.items(kiosk.window.contentItem())
        if touchable(item) and item.property("name") == seed.topics[0].title
    )
    middle = tile.mapRectToScene(tile.boundingRect()).center().toPoint()
    model.visit.endVisit()
    for pause in (0.0, 0.2, 1.0):
        clock.seconds += pause
        press(kiosk, finger, middle)
        release(kiosk, finger, middle)
        capture.wait_until_idle(kiosk.window)
        assert (model.visit.state, model.visit.page) == (
            "active",
            "topic" if pause == 1.0 else "home",
        )


def test_a_swipe_over_a_tile_opens_nothing(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, finger: QPointingDevice
) -> None:
    """People swipe kiosks as they swipe phones."""
    kiosk = make_kiosk(seed, SIZE)
    open_page(kiosk, seed, "home")
    start = centre(kiosk, seed.topics[0].title) - QPoint(60, 0)
    press(kiosk, finger, start)
    for step in range(1, 7):
        move(kiosk, finger, start + QPoint(20 * step, 0))
    release(kiosk, finger, start + QPoint(120, 0))
    assert model_of(kiosk).visit.page == "home"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600)])
def test_the_whole_strip_opens_the_page_of_999(
    make_kiosk: Callable[..., KioskWindow],
    seed: Bundle,
    finger: QPointingDevice,
    size: tuple[int, int],
) -> None:
    kiosk = make_kiosk(seed, size)
    visit = model_of(kiosk).visit
    unit = model_of(kiosk).screen.unit
    for x, y in ((0.02, 5), (0.5, 40), (0.98, 88)):
        open_page(kiosk, seed, "topic")
        point = QPoint(round(size[0] * x), round(y * unit))
        press(kiosk, finger, point)
        release(kiosk, finger, point)
        assert (visit.page, visit.pageId) == ("destination", "police-999"), (x, y)
        visit.home()
        capture.wait_until_idle(kiosk.window)


def test_in_reach_mode_the_strip_is_no_control(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle
) -> None:
    kiosk = make_kiosk(seed, (1080, 1920))
    model_of(kiosk).comfort.setReach(True)
    open_page(kiosk, seed, "topic")
    places = [
        item.mapRectToScene(item.boundingRect())
        for item in capture.items(kiosk.window.contentItem())
        if touchable(item) and item.property("name") == "What happens when I call"
    ]
    assert len(places) == 1
    assert places[0].top() > model_of(kiosk).screen.lowTop, "it is within reach"
