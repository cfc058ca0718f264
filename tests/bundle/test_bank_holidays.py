"""The table of bank holidays that the program brings, and which nation's days count."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.bundle.areas import NATIONS
from kiosk.bundle.bank_holidays import nation_of, read_table
from kiosk.system.trusted_time import BUILT

TABLE = read_table()


@pytest.mark.parametrize(
    ("nation", "day", "expected"),
    [
        ("england", date(2026, 12, 25), True),
        ("england", date(2026, 11, 30), False),
        ("scotland", date(2026, 11, 30), True),
        ("scotland", date(2027, 1, 2), True),
        ("wales", date(2027, 3, 29), True),
        ("scotland", date(2027, 3, 29), False),
        ("northern-ireland", date(2027, 7, 12), True),
    ],
)
def test_known_days(nation: str, day: date, expected: bool):
    assert TABLE.of(nation)(day) is expected


def test_outside_the_table_nothing_is_known():
    for day in (TABLE.first - timedelta(1), TABLE.last + timedelta(1)):
        assert [TABLE.of(nation)(day) for nation in NATIONS] == [None] * 4


def test_the_table_reaches_two_years_beyond_the_build():
    assert TABLE.last - BUILT > timedelta(days=730), "run make bank-holidays"
    for nation in NATIONS:
        assert len(TABLE.days[nation]) >= 8 * 4


@pytest.mark.parametrize(
    ("areas", "expected"),
    [
        ([("scotland",)], "scotland"),
        ([("scotland", "wales"), ("wales",)], "wales"),
        ([("uk",), ("northern-ireland",)], "northern-ireland"),
        ([("warwickshire",), ()], "england"),
        ([], "england"),
    ],
)
def test_the_nation_of_a_service(areas: list[tuple[str, ...]], expected: str):
    assert nation_of(*areas) == expected
