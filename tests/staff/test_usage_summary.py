"""The counts that the console shows: none that could be one person."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.settings import Settings
from kiosk.staff.usage_summary import NOTHING, usage_summary
from kiosk.visit.usage import Counts
from tests.builders import bundle_with_reviews

SHOWN = bundle_with_reviews({"a": None, "b": None, "c": None}, {"desk": None})


def settings(folder: Path, **more: int) -> Settings:
    """Counts that are on, with cards opened so often this month, and once the month before."""
    for day, opened in ((date(2026, 10, 1), {"old": 99}), (date(2026, 11, 23), more)):
        counts = Counts(folder / "counts", lambda day=day: day)  # type: ignore[misc]
        for card, number in opened.items():
            for _ in range(number):
                counts.card(card)
        counts.save()
    return Settings(state=folder, counts="on")


def test_the_newest_month_with_the_most_read_first(tmp_path: Path):
    found = usage_summary(settings(tmp_path, a=12, b=48, c=31, gone=22), SHOWN)
    assert found.title == "Counts of November 2026"
    assert dict(found.lines)["Cards"] == "opened 115 times"
    assert dict(found.lines)["Most read"] == "“b” 50, “c” 30, “gone” 20"
    assert dict(found.lines)["Codes"] == "shown 0 times"
    assert "Most shown" not in dict(found.lines)


def test_small_numbers_are_shown_nowhere(tmp_path: Path):
    found = usage_summary(settings(tmp_path, a=1, b=9, c=40), SHOWN)
    assert dict(found.lines)["Most read"] == "“c” 40"
    few = usage_summary(settings(tmp_path / "few", a=3), SHOWN)
    assert dict(few.lines) == {"Cards": "too few to show", "Codes": "shown 0 times"}


def test_nothing_yet_and_nothing_where_it_is_off(tmp_path: Path):
    assert usage_summary(Settings(state=tmp_path, counts="on"), None).lines == (
        ("So far", "nothing"),
    )
    assert usage_summary(settings(tmp_path, a=50)._replace(counts="off"), SHOWN) == NOTHING
