"""What any screen of the building says: its hours, events and pages, as the time goes on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject

from kiosk.bundle.model import Library
from kiosk.content.open_now import OpenNow
from kiosk.ui.viewmodels.library import LibraryModel
from tests.builders import make_bundle
from tests.ui.building import LIBRARY, MONDAY
from tests.ui.visitor import column


class Building:
    """A library model and its clock."""

    def __init__(self, library: Library | None, language: str = "en") -> None:
        self.now: datetime | None = MONDAY
        # Untyped: see model_of in tests/e2e/window_items.py.
        self.model: Any = LibraryModel(OpenNow(lambda: self.now), lambda: self.now)
        self.model.show(make_bundle(library=library), language)
        self.model.refresh()


@pytest.fixture
def building(qapp: QObject) -> Iterator[Building]:
    made = Building(LIBRARY)
    yield made
    shiboken6.delete(made.model)


def test_the_front_says_the_day_and_what_is_next(building: Building):
    model = building.model
    assert (model.name, model.day, model.time) == ("Sample Library", "Monday 23 November", "16:20")
    assert (model.availability, model.until) == ("open", "17:30")
    rows = model.events
    assert column(rows, "title") == ["Homework club", "Chess", "An author reads"]
    assert column(rows, "isToday") == [True, False, False]
    assert column(rows, "day") == ["", "Tue", "4 Mar"]
    assert column(rows, "spokenDay") == ["", "Tuesday", "Thursday 4 March"]
    assert column(rows, "time") == ["15:45", "10:00", "18:00"]
    assert not model.thisWeek, "one is in March"


def test_an_event_that_is_over_vanishes_while_it_is_shown(building: Building):
    building.now = datetime(2026, 11, 23, 17, 1)
    building.model.refresh()
    assert column(building.model.events, "title") == ["Chess", "Homework club", "An author reads"]
    assert column(building.model.events, "isToday") == [False, False, False]


def test_nothing_is_made_anew_within_a_minute(building: Building):
    changes: list[str] = []
    building.model.changed.connect(lambda: changes.append("changed"))
    building.model.events.modelReset.connect(lambda: changes.append("events"))
    building.now = datetime(2026, 11, 23, 16, 20, 40)
    building.model.refresh()
    assert changes == []
    building.now = datetime(2026, 11, 23, 16, 21)
    building.model.refresh()
    assert changes == ["changed"], "a finger on an event stays on it"


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (datetime(2026, 11, 23, 8, 0), ("closed", "9:00", "")),
        (datetime(2026, 11, 28, 17, 0), ("closed", "9:00", "Monday")),
        (datetime(2026, 12, 25, 12, 0), ("closed", "9:00", "Tuesday")),
    ],
)
def test_when_it_opens(building: Building, now: datetime, said: tuple[str, str, str]):
    building.now = now
    building.model.refresh()
    model = building.model
    assert (model.availability, model.opensAt, model.opensOn) == said


def test_hours_are_those_of_the_next_seven_days(building: Building):
    building.now = datetime(2026, 12, 24, 10, 0)
    building.model.refresh()
    rows = building.model.hours
    assert column(rows, "day")[:2] == ["Thursday 24 December", "Friday 25 December"]
    assert column(rows, "times")[:3] == ["9:00\N{EN DASH}17:30", "", ""], "Christmas"
    assert column(rows, "isToday") == [True] + [False] * 6
    assert not building.model.ordinaryWeek


def test_nothing_is_claimed_while_the_clock_cannot_be_right(building: Building):
    building.now = None
    building.model.refresh()
    model = building.model
    assert (model.day, model.time, model.availability) == ("", "", "")
    assert column(model.events, "day") == ["Mon, Wed", "4 Mar", "Tue\N{EN DASH}Thu"]
    assert column(model.hours, "day")[0] == "Monday"
    assert model.ordinaryWeek


def test_the_tiles_lead_to_the_pages(building: Building):
    model = building.model
    assert column(model.tiles, "target") == ["hours", "joining", "printing", "page/find"]
    assert column(model.tiles, "title") == ["", "", "", "Find a book"]
    model.open("joining")
    assert (model.kind, model.title, model.lines) == ("joining", "", ["Joining is free."])
    model.open("page/find")
    assert (model.kind, model.title) == ("page", "Find a book")
    assert model.lines == ["Look on the shelves."]


def test_an_event_says_when_and_where(building: Building):
    model = building.model
    model.open(column(model.events, "target")[0])
    assert (model.title, model.eventDay, model.eventToday) == (
        "Homework club",
        "Monday 23 November",
        True,
    )
    assert (model.eventTime, model.eventPlace) == ("15:45\N{EN DASH}17:00", "Upstairs")
    assert model.eventWeekdays == "Monday, Wednesday"
    model.open("event/talk")
    assert (model.eventDay, model.eventTime) == ("Thursday 4 March", "18:00")
    assert (model.eventWeekdays, model.eventAbout) == ("", "Bring a cup.")


def test_a_building_that_neither_lends_nor_prints_is_not_called_a_library(qapp: QObject):
    school = Building(LIBRARY._replace(joining=(), printing=()))
    assert not school.model.isLibrary
    assert Building(LIBRARY).model.isLibrary


def test_times_keep_their_order_in_a_language_from_right_to_left(qapp: QObject):
    urdu = Building(LIBRARY, "ur").model
    assert column(urdu.hours, "times")[0] == "\u20669:00\N{EN DASH}17:30\u2069"
    urdu.open("event/club")
    assert "\u060c " in urdu.eventWeekdays


def test_a_bundle_without_it_has_no_pages(qapp: QObject):
    none = Building(None).model
    assert (none.available, none.name, none.eventCount, none.tileCount) == (False, "", 0, 0)
    assert (none.title, none.lines, none.eventTime) == ("", [], "")


def test_a_page_says_when_it_is_not_translated(qapp: QObject):
    untranslated = ("printing", "event/talk", "page/find")
    building = Building(LIBRARY._replace(untranslated=untranslated), "pl")
    model = building.model
    found = {}
    for page in ("", "hours", "events", "joining", "printing", "page/find", "event/talk"):
        model.open(page)
        found[page] = model.notice
    assert [page for page, notice in found.items() if notice] == [
        *("printing", "page/find", "event/talk")
    ]
    assert column(model.events, "textLanguage") == ["", "", "en"]
    assert column(model.tiles, "textLanguage") == ["", "", "", "en"]
    shiboken6.delete(model)


def test_the_front_says_it_when_no_event_is_translated(qapp: QObject):
    events = tuple(f"event/{event.id}" for event in LIBRARY.events)
    building = Building(LIBRARY._replace(untranslated=events), "pl")
    assert building.model.notice == "missing"
    building.model.open("hours")
    assert building.model.notice == ""
    shiboken6.delete(building.model)
