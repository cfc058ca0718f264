"""A place to get help: how many touches lead to it, its tabs, and that nothing of them stays."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.accessibility.contrast import contrast
from kiosk.bundle.model import Bundle
from kiosk.content.fixed_time import FixedTime
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.inspect.painted_surfaces import scene_rect, type_names
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.finger import tap
from tests.e2e.window_items import model_of, touchable
from tests.fakes import RecordingSpeaker

Make = Callable[..., KioskWindow]
WIDE = (1920, 1080)
SEEN_MS = 600


def texts(kiosk: KioskWindow) -> list[str]:
    found = capture.items(kiosk.window.contentItem())
    return [str(one.property("text")) for one in found if one.inherits("QQuickText")]


def beginning(kiosk: KioskWindow, name: str) -> str:
    """The whole name of a control."""
    for one in capture.items(kiosk.window.contentItem()):
        if touchable(one) and str(one.property("name")).startswith(name):
            return str(one.property("name"))
    raise AssertionError(f"no control begins with '{name}'")


@pytest.mark.parametrize("language", ["en", "ur"])
def test_the_number_of_childline_and_the_code_of_ceop_are_three_touches_away(
    make_kiosk: Make, seed: Bundle, clock: TourClock, finger: QPointingDevice, language: str
):
    kiosk = make_kiosk(seed, WIDE, language=language)
    kiosk.finish_startup()
    model = model_of(kiosk)

    def touch(name: str) -> None:
        # A visitor sees a page before the next touch.
        clock.seconds += 1
        capture.wait_until_idle(kiosk.window, SEEN_MS)
        tap(kiosk, finger, name)

    places = {"childline": "tel:08001111", "ceop": "https://www.ceop.police.uk/Safety-Centre/"}
    for place, payload in places.items():
        attract = next(
            str(one.property("name"))
            for one in capture.items(kiosk.window.contentItem())
            if touchable(one) and one.width() > 1000 and one.height() > 700
        )
        touch(attract)
        touch(str(model.homePage.topics.rows()[0].title))
        rows = [*model.places.first.rows(), *model.places.others.rows()]
        (service,) = (row.service for row in rows if row.target == place)
        touch(beginning(kiosk, service))
        assert model.visit.pageId == place, "the third touch leads there"
        found = capture.find_code(kiosk.window)
        assert found is not None
        assert found[0] == payload
        if place == "childline":
            (number,) = (
                one.property("text")
                for one in capture.items(kiosk.window.contentItem())
                if one.objectName() == "number"
            )
            assert re.sub(r"\D", "", number) == "08001111"
        model.visit.endVisit()
        capture.wait_until_idle(kiosk.window)


def test_nothing_of_the_tab_stays_after_the_visit(
    open_destination: Make, clock: TourClock, finger: QPointingDevice
):
    kiosk = open_destination()
    model = model_of(kiosk)
    tap(kiosk, finger, "Keep the number")
    assert "oh eight hundred" in texts(kiosk)
    tap(kiosk, finger, "Hide this")
    clock.seconds += 5
    model.visit.leaveHidden()
    assert (model.destinationPage.tab, model.destinationPage.payload) == ("", "")
    model.visit.start()
    model.visit.openDestination("childline")
    capture.wait_until_idle(kiosk.window)
    assert (model.destinationPage.tab, model.destinationPage.payload) == ("call", "tel:08001111")


@pytest.mark.parametrize("size", [WIDE, (1080, 1920)], ids=str)
def test_who_has_the_number_clears_the_screen(
    open_destination: Make, finger: QPointingDevice, size: tuple[int, int]
):
    kiosk = open_destination("childline", size)
    model = model_of(kiosk)
    tap(kiosk, finger, "I have got it, clear the screen")
    assert model.visit.state == "attract"
    assert model.destinationPage.payload == ""


@pytest.mark.parametrize(
    ("moment", "sentence", "coded"),
    [
        ("2026-11-23T16:20", "Closed now. Opens at 10:00 on Tuesday.", False),
        ("2026-11-23T09:00", "Closed now. Opens at 10:00 today.", False),
        ("2026-11-24T12:00", "Open now, until 16:00.", True),
        # On the days before Christmas it is not known when it opens next.
        ("2026-12-24T20:00", "Closed now.", False),
    ],
)
def test_a_page_says_whether_anybody_answers_now(
    open_destination: Make, moment: str, sentence: str, coded: bool
):
    kiosk = open_destination(
        "revenge-porn-helpline", today=FixedTime(datetime.fromisoformat(moment))
    )
    model = model_of(kiosk)
    assert any(sentence in text for text in texts(kiosk))
    # A code that calls a closed line helps nobody: the week is there instead.
    week = "When you can ring" in texts(kiosk)
    assert (capture.find_code(kiosk.window) is not None) == (coded or not week)
    if moment.startswith("2026-11"):
        assert week is not coded
    model.destinationPage.choose("keep")
    capture.wait_until_idle(kiosk.window)
    assert capture.find_code(kiosk.window) is not None


@pytest.mark.parametrize("language", ["en", "ur", "ar"])
def test_the_week_of_a_closed_line_says_that_nobody_need_wait(
    make_kiosk: Make, seed: Bundle, language: str
):
    at = FixedTime(datetime.fromisoformat("2026-11-23T03:00"))
    kiosk = make_kiosk(seed, WIDE, language=language, today=at)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openDestination("front-door")
    capture.wait_until_idle(kiosk.window)
    advice = next(
        item for item in capture.items(kiosk.window.contentItem()) if item.objectName() == "advice"
    )
    assert advice.isVisible()
    assert len(model.destinationPage.opening.week.rows()) == 7


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_edge_and_focus_ring_show_on_the_ground_of_the_code(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, theme: str
) -> None:
    kiosk = make_kiosk(seed, (1920, 1080))
    model = model_of(kiosk)
    model.visit.start()
    model.comfort.setTheme(theme)
    model.visit.openDestination("childline")
    capture.wait_until_idle(kiosk.window)
    (done,) = (
        item for item in capture.items(kiosk.window.contentItem()) if item.objectName() == "done"
    )
    for part in ("edge", "ring"):
        colour = done.property(part).name()
        assert contrast(colour, "#ffffff") >= 3, (part, colour)


def test_a_window_that_turns_lays_the_code_out_without_a_loop(make_kiosk: Make, seed: Bundle):
    """On the upright screen the words are beside the code, on narrower ones below it. A warning of
    Qt would fail the test."""
    kiosk = make_kiosk(seed, (1080, 1920))
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openDestination("ceop")
    wide = []
    for size in ((1080, 1920), (700, 1920), (1080, 1920), (900, 1600)):
        kiosk.window.resize(*size)
        capture.wait_until_idle(kiosk.window)
        panels = [
            item
            for item in capture.items(kiosk.window.contentItem())
            if item.property("wordsHeight") is not None
        ]
        wide.append([panel.property("wide") for panel in panels])
    assert wide == [[True], [False], [True], [False]]


@pytest.mark.parametrize("language", ["en", "uk", "cy", "ur"])
def test_beside_the_voice_a_low_page_shows_the_number_and_one_row_of_tabs(
    make_kiosk: Make, seed: Bundle, language: str
):
    kiosk = make_kiosk(seed, (1024, 600), language=language, speaker=RecordingSpeaker())
    kiosk.finish_startup()
    model = model_of(kiosk)
    model.visit.start()
    model.comfort.setTextSize(1)
    model.readAloud.setOn(True)
    model.visit.openDestination("childline")
    capture.wait_until_idle(kiosk.window)
    number = kiosk.window.findChild(QQuickItem, "number")
    assert number is not None
    more = next(
        one
        for one in capture.items(kiosk.window.contentItem())
        if touchable(one) and one.objectName() == "more" and one.isVisible()
    )
    assert scene_rect(number).bottom() < scene_rect(more).top()
    tabs = [
        one
        for one in capture.items(kiosk.window.contentItem())
        if touchable(one) and one.property("isChosen") is not None and one.isVisible()
    ]
    assert len(tabs) == 3
    assert {scene_rect(one).bottom() for one in tabs} == {scene_rect(more).bottom()}


def items_of(kiosk: KioskWindow, kind: str) -> list[QQuickItem]:
    found = capture.items(kiosk.window.contentItem())
    return [one for one in found if kind in type_names(one) and one.isVisible()]


# On a low screen the strokes of Nastaliq have no room beside a name: it is said under More.
@pytest.mark.parametrize(
    ("size", "language"),
    [(WIDE, "en"), (WIDE, "ur"), ((1080, 1920), "en"), ((1080, 1920), "ur"), ((1024, 600), "en")],
    ids=str,
)
def test_the_heading_says_whom_it_is_for(
    make_kiosk: Make, seed: Bundle, size: tuple[int, int], language: str
):
    kiosk = make_kiosk(seed, size, language=language)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openDestination("childline")
    capture.wait_until_idle(kiosk.window)
    (head,) = items_of(kiosk, "PageHead")
    said = " ".join(
        str(one.property("text")) for one in capture.items(head) if one.inherits("QQuickText")
    )
    assert model.destinationPage.property("forWhom").rstrip(".۔") in said


def test_clearing_the_screen_has_air_around_it(make_kiosk: Make, seed: Bundle):
    """32 units to the words of the code and to the edge of their panel."""
    kiosk = make_kiosk(seed, WIDE)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openDestination("childline")
    capture.wait_until_idle(kiosk.window)
    (done,) = (one for one in items_of(kiosk, "Button") if one.objectName() == "done")
    (panel,) = items_of(kiosk, "CodePanel")
    place, around = scene_rect(done), scene_rect(panel)
    air = 32 * WIDE[0] / 2380 - 1.5
    words = [
        scene_rect(one).bottom()
        for one in capture.items(panel)
        if one.inherits("QQuickText") and one.isVisible()
    ]
    gaps = [
        place.top() - max(words),
        around.bottom() - place.bottom(),
        place.left() - around.left(),
        around.right() - place.right(),
    ]
    assert min(gaps) >= air, gaps


def test_upright_clearing_the_screen_is_no_part_of_the_box_about_the_desk(
    make_kiosk: Make, seed: Bundle
):
    kiosk = make_kiosk(seed, (1080, 1920))
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openDestination("childline")
    capture.wait_until_idle(kiosk.window)
    (done,) = (one for one in items_of(kiosk, "Button") if one.objectName() == "done")
    place = scene_rect(done)
    for panel in items_of(kiosk, "ReadPanel"):
        assert not scene_rect(panel).adjusted(0, 0, 0, 31 * 0.75).intersects(place)


@pytest.mark.parametrize("tab", ["call", "email", "keep"])
def test_an_upright_page_has_no_large_hole(make_kiosk: Make, seed: Bundle, tab: str):
    """From the heading to the bar less than a sixth of the screen is empty in one piece."""
    kiosk = make_kiosk(seed, (1080, 1920))
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openDestination("nspcc-helpline")
    model.destinationPage.choose(tab)
    capture.wait_until_idle(kiosk.window)
    (bar,) = items_of(kiosk, "NavigationBar")
    shown = [
        scene_rect(one)
        for kind in ("QQuickText", "ReadPanel", "CodePanel", "Tabs", "Button")
        for one in capture.items(kiosk.window.contentItem())
        if (one.inherits(kind) or kind in type_names(one)) and one.isVisible()
    ]
    spans = sorted((one.top(), one.bottom()) for one in shown if one.height() > 0)
    end, hole = 100.0, 0.0
    for top, bottom in [*spans, (scene_rect(bar).top(), 0.0)]:
        hole, end = max(hole, top - end), max(end, bottom)
    assert hole < 1920 / 6


def test_the_tab_for_letters_says_what_an_e_mail_shows(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed, WIDE)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openDestination("nspcc-helpline")
    model.destinationPage.choose("email")
    capture.wait_until_idle(kiosk.window)
    said = " ".join(texts(kiosk))
    assert "Say what worries you. You need not say everything." in said
    assert "They see the address that you write from. The e-mail stays in your sent mail." in said
    assert "An answer takes time. To talk to someone, call " in said
