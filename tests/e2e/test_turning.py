"""Turning pages: with a direction, and Back to the place where the visitor was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.bundle.model import Bundle
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.finger import open_page, tap
from tests.e2e.waiting import until
from tests.e2e.window_items import model_of


def page_of(kiosk: KioskWindow) -> QQuickItem:
    """The item of the open page."""
    for item in capture.items(kiosk.window.contentItem()):
        if item.property("untranslated") is not None and item.isVisible():
            return item
    raise AssertionError("no page is open")


def scrolled(kiosk: KioskWindow) -> list[float]:
    found = capture.items(page_of(kiosk))
    return [float(one.property("contentY")) for one in found if one.inherits("QQuickFlickable")]


def left_edge(kiosk: KioskWindow) -> float:
    return page_of(kiosk).mapToScene(QPointF(0, 0)).x()


def test_back_leads_to_the_place_where_the_visitor_was(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, finger: QPointingDevice
) -> None:
    kiosk = make_kiosk(seed, (1024, 600))
    open_page(kiosk, seed, "card")
    top = scrolled(kiosk)
    tap(kiosk, finger, "More")
    tap(kiosk, finger, "More")
    before = scrolled(kiosk)
    assert before[0] > top[0] + 200
    visit = model_of(kiosk).visit
    visit.openDestination("childline")
    capture.wait_until_idle(kiosk.window)
    tap(kiosk, finger, "Back")
    assert visit.page == "card"
    assert scrolled(kiosk) == before
    tap(kiosk, finger, "Home")
    open_page(kiosk, seed, "card")
    assert scrolled(kiosk) == top, "only Back leads there"


def test_the_place_is_forgotten_with_the_visit(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, finger: QPointingDevice
) -> None:
    kiosk = make_kiosk(seed, (1024, 600))
    open_page(kiosk, seed, "card")
    top = scrolled(kiosk)
    tap(kiosk, finger, "More")
    visit = model_of(kiosk).visit
    visit.openDestination("childline")
    visit.endVisit()
    open_page(kiosk, seed, "card")
    assert scrolled(kiosk) == top
    assert visit.scrolled == []


@pytest.mark.parametrize(("language", "sign"), [("en", 1), ("ur", -1)])
def test_a_page_comes_from_the_side_to_which_one_reads(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, language: str, sign: int
) -> None:
    kiosk = make_kiosk(seed, (1024, 600), reduced_motion=False, language=language)
    model = model_of(kiosk)
    model.visit.start()
    unit = model.screen.unit
    model.visit.openTopic(seed.topics[0].id)
    assert 0 < sign * left_edge(kiosk) <= 40 * unit
    assert page_of(kiosk).opacity() == 1, "it is seen in the first frame"
    until(lambda: left_edge(kiosk) == 0, "the page at rest")
    model.visit.back()
    assert -40 * unit <= sign * left_edge(kiosk) < 0
    until(lambda: left_edge(kiosk) == 0, "the page at rest")


def test_without_movement_it_is_cut(make_kiosk: Callable[..., KioskWindow], seed: Bundle) -> None:
    kiosk = make_kiosk(seed, (1024, 600))
    open_page(kiosk, seed, "topic")
    assert left_edge(kiosk) == 0
