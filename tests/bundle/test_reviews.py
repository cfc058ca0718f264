"""Overdue, due soon and the visitors' note: one rule each, on the days where it changes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.bundle.model import Destination
from kiosk.bundle.reviews import is_due_soon, is_overdue, may_have_changed

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("today", "overdue", "soon"),
    [
        (DAY - timedelta(60), False, False),
        (DAY - timedelta(59), False, True),
        (DAY, False, True),
        (DAY + timedelta(1), True, False),
        (None, False, False),
    ],
)
def test_a_review_is_due_soon_then_overdue(today: date | None, overdue: bool, soon: bool):
    assert (is_overdue(DAY, today), is_due_soon(DAY, today)) == (overdue, soon)


def test_without_a_day_nothing_is_due():
    assert not is_overdue(None, DAY)
    assert not is_due_soon(None, DAY)


def test_visitors_read_a_note_only_where_something_can_change():
    place = Destination(id="a", name="A", summary="", for_whom="", review_by=DAY)
    later = DAY + timedelta(1)
    assert may_have_changed(place, later)
    assert not may_have_changed(place, DAY)
    assert not may_have_changed(place, None)
    steady = Destination(id="a", name="A", summary="", for_whom="", review_by=DAY, steady=True)
    assert not may_have_changed(steady, later)
