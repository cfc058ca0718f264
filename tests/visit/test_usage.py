"""Counts of use, and an export that reveals nothing about one person."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.visit.usage import FEWER, HIDDEN, Counts, for_export

NOVEMBER = date(2026, 11, 23)


def counts(folder: Path, day: date | None = NOVEMBER) -> Counts:
    return Counts(folder / "counts", lambda: day)


def test_cards_and_codes_are_counted_per_month(tmp_path: Path):
    first = counts(tmp_path)
    first.card("a")
    first.card("a")
    first.code("line")
    first.save()
    again = counts(tmp_path, date(2026, 12, 1))
    again.card("a")
    assert {name: (dict(m.cards), dict(m.codes)) for name, m in again.months().items()} == {
        "2026-12": ({"a": 1}, {}),
        "2026-11": ({"a": 2}, {"line": 1}),
    }


def test_the_file_tells_neither_day_nor_time(tmp_path: Path):
    first = counts(tmp_path)
    first.card("a")
    first.save()
    first.card("a")
    first.save()
    for file in tmp_path.iterdir():
        assert file.stat().st_mtime == 0
        assert b"2026-11-" not in file.read_bytes()


def test_without_a_trusted_date_nothing_is_counted(tmp_path: Path):
    unsure = counts(tmp_path, None)
    unsure.card("a")
    unsure.save()
    assert not list(tmp_path.iterdir())


def test_two_years_are_kept(tmp_path: Path):
    one = counts(tmp_path)
    for number in range(30):
        day = date(2024 + number // 12, number % 12 + 1, 1)
        one._today = lambda day=day: day  # type: ignore[misc]
        one.card("a")
    one.save()
    names = list(counts(tmp_path).months())
    assert len(names) == 24
    assert names[0] == "2026-06"


def test_a_damaged_file_begins_anew(tmp_path: Path):
    first = counts(tmp_path)
    first.card("a")
    first.save()
    (tmp_path / "counts").write_bytes(b"nonsense")
    assert counts(tmp_path).months() == {}


@pytest.mark.parametrize(
    ("found", "told"),
    [
        ({"a": 0, "b": 1, "c": 9}, {"a": "0", "b": FEWER, "c": FEWER, "total": "10"}),
        ({"a": 12, "b": 13}, {"a": "10", "b": "15", "total": "25"}),
        # One hidden alone would be the total less the others.
        ({"a": 3, "b": 40, "c": 21}, {"a": FEWER, "b": "40", "c": HIDDEN, "total": "65"}),
        ({"a": 3, "b": 0}, {"a": FEWER, "b": "0"}),
        ({}, {"total": "0"}),
    ],
)
def test_an_export_tells_no_small_number(found: dict[str, int], told: dict[str, str]):
    assert for_export(found) == told
