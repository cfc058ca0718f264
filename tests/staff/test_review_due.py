"""Reviews that the console reports as due."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.staff.review_due import due
from tests.builders import bundle_with_reviews

TODAY = date(2026, 11, 23)


def in_days(days: int) -> date:
    return TODAY + timedelta(days=days)


def test_overdue_and_the_next_sixty_days_the_oldest_first():
    shown = bundle_with_reviews(
        {"Soon": in_days(1), "Today": TODAY, "Later": in_days(60), "Never": None},
        {"Old line": in_days(-200), "Last of them": in_days(59)},
    )
    found = due(shown, TODAY) or ()
    assert [(one.title, one.kind, one.overdue, one.says) for one in found] == [
        ("Old line", "Place to get help", True, "Overdue since 7 May 2026."),
        ("Today", "Card", False, "Due today."),
        ("Soon", "Card", False, "Due on 24 November 2026, in 1 day."),
        ("Last of them", "Place to get help", False, "Due on 21 January 2027, in 59 days."),
    ]


def test_on_a_clock_that_is_wrong_nothing_is_judged():
    shown = bundle_with_reviews({"Old": in_days(-1)}, {})
    assert due(shown, TODAY)
    assert due(shown, None) is None


def test_nothing_on_the_screen_nothing_due():
    assert due(None, TODAY) == ()
