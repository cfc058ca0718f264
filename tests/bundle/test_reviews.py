"""Overdue, due soon and the visitors' note: one rule each, on the days where it changes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from kiosk.bundle.model import Destination, Source
from kiosk.bundle.reviews import day_checked, is_due_soon, is_overdue, may_have_changed
from tests.builders import make_bundle

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


@pytest.mark.parametrize(
    ("changes", "today", "shown"),
    [
        ({}, date(2026, 12, 1), True),
        ({}, None, True),
        ({}, date(2028, 11, 21), True),
        # An old day under a new screen makes a good number look wrong.
        ({"steady": True}, date(2028, 11, 22), False),
        ({"review_by": date(2026, 11, 30)}, date(2026, 12, 1), False),
        ({"sources": (Source("Ofcom"),)}, date(2026, 12, 1), False),
        ({"verified": None}, date(2026, 12, 1), False),
    ],
)
def test_visitors_read_when_details_were_checked(
    changes: dict[str, Any], today: date | None, shown: bool
):
    line = make_bundle().destinations["line"]._replace(review_by=date(2029, 1, 1))
    line = line._replace(**changes)
    assert day_checked(line, today) == (date(2026, 11, 22) if shown else None)
