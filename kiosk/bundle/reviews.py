"""Rules for overdue and due reviews of cards and destinations, the same for visitors, staff and
IT."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.bundle.model import Destination

SOON_DAYS = 60
"""Days: staff and IT are reminded of a date this long before it."""


def is_overdue(review_by: date | None, today: date | None) -> bool:
    """True from the day after `review_by`. False if there is no such day, or `today` is unknown."""
    return review_by is not None and today is not None and review_by < today


def is_due_soon(review_by: date | None, today: date | None) -> bool:
    """True on `review_by` and on the 59 days before it."""
    if review_by is None or today is None:
        return False
    return today <= review_by < today + timedelta(days=SOON_DAYS)


SHOWN_FOR = timedelta(days=2 * 365)
"""How long visitors read when the details of a service were checked."""


def may_have_changed(destination: Destination, today: date | None) -> bool:
    """True if visitors read that the destination may have changed; never for a steady one, such as
    999."""
    return not destination.steady and is_overdue(destination.review_by, today)


def day_checked(destination: Destination, today: date | None) -> date | None:
    """Returns the day of the evidence, for visitors. None where sources are named instead, where
    the page says that it may have changed, and where the day is so long ago that it would make
    good details look wrong."""
    day = destination.verified
    if day is None or destination.sources or may_have_changed(destination, today):
        return None
    return None if today is not None and today - day > SHOWN_FOR else day
