"""When a service is open, in the pieces of a page's sentences."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from kiosk.bundle.opening_hours import DayHours, OpenState
from kiosk.ui.viewmodels.opening_words import DayRow, Opening, day_rows, opening

MONDAY = datetime(2026, 11, 23, 16, 20)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute)


@pytest.mark.parametrize(
    ("state", "always", "expected"),
    [
        (None, False, Opening()),
        (OpenState(True), True, Opening("always")),
        (OpenState(True), False, Opening("open")),
        (OpenState(True, until=at(23, 20)), False, Opening("until", "20:00")),
        (OpenState(True, until=at(24, 0)), False, Opening("until", "24:00")),
        (OpenState(True, until=at(24, 3, 30)), False, Opening("until-tomorrow", "3:30")),
        (OpenState(False), False, Opening("closed")),
        (OpenState(False, opens=at(23, 18)), False, Opening("opens-today", "18:00")),
        (OpenState(False, opens=at(24, 9)), False, Opening("opens", "9:00", "Tuesday")),
        (OpenState(False, opens=at(29, 9)), False, Opening("opens", "9:00", "Sunday")),
        (OpenState(False, opens=at(30, 9)), False, Opening("opens", "9:00", "30 November 2026")),
    ],
)
def test_what_is_said_of_a_state(state: OpenState | None, always: bool, expected: Opening):
    found = opening(state, MONDAY, "en", always)
    assert found == expected
    assert found.is_closed is (state is not None and not state.is_open)


def test_the_day_is_named_in_the_visitors_language():
    state = OpenState(False, opens=at(24, 9))
    assert opening(state, MONDAY, "pl", always=False).day == "wtorek"
    assert opening(state, MONDAY, "ur", always=False).day == "منگل"


def test_the_week_marks_where_it_opens_next():
    days = (
        DayHours(date(2026, 11, 23), ((at(23, 10), at(23, 16)),)),
        DayHours(date(2026, 11, 24), ((at(24, 9), at(24, 12)), (at(24, 13), at(25, 0)))),
        DayHours(date(2026, 11, 25), ()),
        DayHours(date(2026, 11, 26), ((at(26, 22), at(27, 4)),)),
        DayHours(date(2026, 11, 27), None),
    )
    assert day_rows(days, MONDAY, "en") == [
        DayRow("Monday", True, "over", ("10:00",), ("16:00",), False),
        DayRow("Tuesday", False, "open", ("9:00", "13:00"), ("12:00", "24:00"), True),
        DayRow("Wednesday", False, "closed", (), (), False),
        DayRow("Thursday", False, "open", ("22:00",), ("4:00",), False),
    ]


def test_a_service_that_opens_again_today():
    today = DayHours(date(2026, 11, 23), ((at(23, 10), at(23, 16)), (at(23, 18), at(23, 20))))
    (row,) = day_rows((today,), MONDAY, "en")
    assert row == DayRow("Monday", True, "open", ("18:00",), ("20:00",), True)
