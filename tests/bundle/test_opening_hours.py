"""Opening hours: what is claimed at a moment, and what is not."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kiosk.bundle.opening_fields import Opening
from kiosk.bundle.opening_hours import (
    BankHolidays,
    OpeningHours,
    OpenState,
    days_from,
    in_uk,
    open_state,
    week_of,
)
from kiosk.validation.problems import Problems
from kiosk.validation.yaml_reader import read_nodes

CHRISTMAS = date(2026, 12, 25)
"""A Friday."""
TABLE_ENDS = date(2027, 1, 1)


def is_holiday(day: date) -> bool | None:
    return None if day >= TABLE_ENDS else day == CHRISTMAS


def read(text: str) -> tuple[OpeningHours, list[str]]:
    problems = Problems()
    root = read_nodes(f"open:\n{text}" if text.startswith(" ") else f"open: {text}", "a", problems)
    assert root is not None
    value = Opening().read(root.entries["open"], problems)  # type: ignore[attr-defined]
    return value, [str(problem).removeprefix("a:") for problem in problems]


WEEK = read(
    "  - {days: mon-fri, from: 8:00, to: 20:00}\n  - {days: [sat, sun], from: 9:30, to: 17:00}"
)[0]
NIGHT = read("  - {days: fri-sat, from: 22:00, to: 4:00}")[0]


def state(hours: OpeningHours, when: str, bank_holidays: BankHolidays = "closed") -> str:
    found = open_state(hours, bank_holidays, datetime.fromisoformat(when), is_holiday)
    if found is None:
        return "unknown"
    moment = found.until if found.is_open else found.opens
    return (
        f"{'open' if found.is_open else 'closed'} {moment:%a %d %H:%M}"
        if moment
        else ("open" if found.is_open else "closed")
    )


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2026-11-30T07:59", "closed Mon 30 08:00"),
        ("2026-11-30T08:00", "open Mon 30 20:00"),
        ("2026-11-30T19:59", "open Mon 30 20:00"),
        ("2026-11-30T20:00", "closed Tue 01 08:00"),
        ("2026-12-04T21:00", "closed Sat 05 09:30"),
        ("2026-12-05T12:00", "open Sat 05 17:00"),
    ],
)
def test_an_ordinary_week(when: str, expected: str):
    assert state(WEEK, when) == expected


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2026-12-04T23:00", "open Sat 05 04:00"),
        ("2026-12-05T03:59", "open Sat 05 04:00"),
        ("2026-12-05T04:00", "closed Sat 05 22:00"),
        ("2026-12-06T02:00", "open Sun 06 04:00"),
        ("2026-12-06T05:00", "closed Fri 11 22:00"),
    ],
)
def test_a_time_over_midnight_belongs_to_the_day_on_which_it_begins(when: str, expected: str):
    assert state(NIGHT, when) == expected


@pytest.mark.parametrize(
    ("bank_holidays", "expected"),
    [
        ("closed", "closed Sat 26 09:30"),
        ("open", "open Fri 25 20:00"),
        ("sun", "open Fri 25 17:00"),
        ("", "unknown"),
    ],
)
def test_a_bank_holiday(bank_holidays: BankHolidays, expected: str):
    assert state(WEEK, "2026-12-25T12:00", bank_holidays) == expected


def test_before_a_bank_holiday_of_which_nothing_is_known_no_next_opening_is_named():
    assert state(WEEK, "2026-12-24T21:00", "") == "closed"
    assert state(WEEK, "2026-12-24T21:00", "closed") == "closed Sat 26 09:30"


def test_a_night_that_may_have_begun_on_a_bank_holiday_is_not_known():
    assert state(NIGHT, "2026-12-26T03:00", "") == "unknown"
    assert state(NIGHT, "2026-12-26T05:00", "") == "closed Sat 26 22:00"


def test_after_the_end_of_the_table_nothing_is_claimed():
    assert state(WEEK, "2026-12-31T12:00") == "open Thu 31 20:00"
    assert state(WEEK, "2026-12-31T21:00") == "closed"
    assert state(WEEK, "2027-01-01T12:00") == "unknown"


def test_times_that_follow_one_another_are_one():
    hours = read(
        "  - {days: mon-sun, from: 0:00, to: 12:00}\n  - {days: mon-sun, from: 12:00, to: 24:00}"
    )[0]
    assert state(hours, "2026-11-30T11:00") == "open", "day and night"
    hours = read("  - {days: mon, from: 9:00, to: 12:00}\n  - {days: mon, from: 12:00, to: 15:00}")[
        0
    ]
    assert state(hours, "2026-11-30T11:00") == "open Mon 30 15:00"


def test_until_midnight_before_a_day_that_is_not_known_has_no_end():
    hours = read("  - {days: mon-sun, from: 0:00, to: 24:00}")[0]
    assert state(hours, "2026-12-24T12:00", "") == "open"


def test_always_and_never_written():
    assert open_state(OpeningHours(always=True), "", datetime(2030, 1, 1), is_holiday) == OpenState(
        True
    )
    assert state(OpeningHours(), "2026-11-30T12:00") == "unknown"


@pytest.mark.parametrize(
    ("moment", "hour"), [((2026, 6, 1, 12, 0), 13), ((2026, 12, 1, 12, 0), 12)]
)
def test_the_time_is_that_of_the_united_kingdom(moment: tuple[int, int, int, int, int], hour: int):
    assert in_uk(datetime(*moment, tzinfo=UTC)).hour == hour


def test_the_week_of_a_page():
    week = week_of(WEEK)
    assert [len(day) for day in week] == [1] * 7
    assert (week[0][0].opens, week[6][0].closes) == (8 * 60, 17 * 60)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24 hours", "1:7: error: 'open' cannot be '24 hours'. (Write always.)"),
        (
            "mornings",
            "1:7: error: 'open' cannot be 'mornings'. "
            "(Write always, or a list: - {days: mon-fri, from: 9:00, to: 17:00})",
        ),
        (
            "{days: mon, from: 9:00, to: 17:00}",
            "1:7: error: 'open' must be a list. "
            "(Begin each line with '- ': - {days: mon-fri, from: 9:00, to: 17:00})",
        ),
        (
            "[]",
            "1:7: error: 'open' has no entries; it needs 1 to 14. "
            "(Write one for each different time: - {days: mon-fri, from: 9:00, to: 17:00})",
        ),
        (
            "[{days: Monday to Friday, from: 9:00, to: 17:00}]",
            "1:15: error: 'Monday to Friday' is not a day of the week. (Write mon-fri.)",
        ),
        (
            "[{days: weekdays, from: 9:00, to: 17:00}]",
            "1:15: error: 'weekdays' is not a day of the week. (Write mon-fri.)",
        ),
        (
            "[{days: 'Sat, Sun', from: 9:00, to: 17:00}]",
            "1:15: error: 'Sat, Sun' is not a day of the week. (Write [sat, sun].)",
        ),
        (
            "[{days: mon, from: 9am, to: 17:00}]",
            "1:26: error: '9am' is not a time. (Write it as 9:00.)",
        ),
        (
            "[{days: mon, from: 9:00, to: 5.30pm}]",
            "1:36: error: '5.30pm' is not a time. (Write it as 17:30.)",
        ),
        (
            "[{days: mon, from: 9:00, to: late}]",
            "1:36: error: 'late' is not a time. (Write it as 8:00 or 17:30.)",
        ),
        (
            "[{days: [mon, mon], from: 9:00, to: 17:00}]",
            "1:21: error: Monday is in the list twice. (Keep one of them.)",
        ),
        (
            "[{days: mon-wed, from: 9:00, to: 17:00}, {days: wed, from: 16:00, to: 18:00}]",
            "1:48: error: Two times overlap on Wednesday. "
            "(Write them as one, from the first time to the last.)",
        ),
        (
            "[{days: fri, from: 20:00, to: 8:00}, {days: sat, from: 7:00, to: 12:00}]",
            "1:44: error: Two times overlap on Saturday. "
            "(Write them as one, from the first time to the last.)",
        ),
        (
            "[{days: mon, from: 9am, to: 9:30}, {days: mon, from: 9:00, to: 17:00}]",
            "1:26: error: '9am' is not a time. (Write it as 9:00.)",
        ),
        ("[{days: mon, from: 9:00}]", "1:8: error: 'to' is missing. (An opening time needs it.)"),
    ],
)
def test_mistakes(text: str, expected: str):
    assert read(text)[1] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "[{days: fri, from: 20:00, to: 8:00}, {days: sat, from: 8:00, to: 12:00}]",
        "[{days: mon-sun, from: 20:00, to: 20:00}]",
        "[{days: sun, from: 20:00, to: 6:00}, {days: mon, from: 6:00, to: 12:00}]",
    ],
)
def test_times_that_meet_do_not_overlap(text: str):
    assert read(text)[1] == []


def test_the_end_of_the_week_is_no_end():
    assert read("[{days: sat-mon, from: 9:00, to: 17:00}]")[0].times[0].days == (5, 6, 0)


def test_the_days_of_a_week_with_its_bank_holidays():
    def shown(bank_holidays: BankHolidays) -> list[str]:
        found = days_from(WEEK, bank_holidays, date(2026, 12, 24), is_holiday, 3)
        return [
            f"{one.day:%a} "
            + (
                "unknown"
                if one.spans is None
                else " ".join(f"{a:%H:%M}-{b:%H:%M}" for a, b in one.spans)
            )
            for one in found
        ]

    assert shown("closed") == ["Thu 08:00-20:00", "Fri ", "Sat 09:30-17:00"]
    assert shown("sun") == ["Thu 08:00-20:00", "Fri 09:30-17:00", "Sat 09:30-17:00"]
    assert shown("") == ["Thu 08:00-20:00", "Fri unknown", "Sat 09:30-17:00"]
    assert days_from(OpeningHours(always=True), "", CHRISTMAS, is_holiday) == ()
