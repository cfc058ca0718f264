"""Cards and destinations that are due for review."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from kiosk.bundle.model import Bundle
from kiosk.bundle.reviews import SOON_DAYS, is_due_soon, is_overdue
from kiosk.phrases import counted, day

UNKNOWN = "The date is not known, so reviews are not checked. Set the clock."


class Due(NamedTuple):
    title: str
    kind: str
    """"Card" or "Place to get help"."""
    review_by: date
    overdue: bool
    says: str
    """'Overdue since 3 May 2026.', 'Due on 4 January 2027, in 42 days.'"""


def due(bundle: Bundle | None, today: date | None) -> tuple[Due, ...] | None:
    """Lists what is overdue or due within 60 days, the oldest first; None if `today` is not
    known."""
    if today is None:
        return None
    if bundle is None:
        return ()
    named = [("Card", card.title, card.review_by) for card in bundle.cards.values()]
    named += [
        ("Place to get help", destination.name, destination.review_by)
        for destination in bundle.destinations.values()
    ]
    found = [
        Due(title, kind, when, is_overdue(when, today), _says(when, today))
        for kind, title, when in named
        if when is not None and (is_overdue(when, today) or is_due_soon(when, today))
    ]
    return tuple(sorted(found, key=lambda each: (each.review_by, each.title)))


def due_says(found: tuple[Due, ...] | None) -> str:
    """Returns what `due` found in one sentence. None: today is not known."""
    if found is None:
        return UNKNOWN
    within = f"due within {SOON_DAYS} days"
    if not found:
        return f"Nothing is {within}."
    over = sum(each.overdue for each in found)
    soon = len(found) - over
    parts = [f"{over} overdue"] if over else []
    parts += [f"{counted(soon, ('review', 'reviews'))} {within}"] if soon else []
    return ", ".join(parts) + "."


def _says(when: date, today: date) -> str:
    if is_overdue(when, today):
        return f"Overdue since {day(when)}."
    if when == today:
        return "Due today."
    return f"Due on {day(when)}, in {counted((when - today).days, ('day', 'days'))}."
