"""Dates written out in each language."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.ui.viewmodels.dates import spoken_date


@pytest.mark.parametrize(
    ("day", "language", "spoken"),
    [
        (date(2026, 11, 22), "en", "22 November 2026"),
        (date(2026, 3, 1), "en", "1 March 2026"),
        (date(2026, 3, 1), "de", "1 März 2026"),
        (date(2026, 3, 1), "xx", "1 March 2026"),
        (None, "en", ""),
    ],
)
def test_dates_are_written_out(day: date | None, language: str, spoken: str):
    assert spoken_date(day, language) == spoken
