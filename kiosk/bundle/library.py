"""What is on in the building: the events that are still to come."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from kiosk.bundle.model import Library, LibraryEvent

USUAL_MINUTES = 60
"""An event without an end is over after this time."""
_WEEK = 7


class ComingEvent(NamedTuple):
    """An event and its next day; None for a weekly one while the clock cannot be trusted."""

    event: LibraryEvent
    day: date | None


def coming_events(library: Library, now: datetime | None) -> tuple[ComingEvent, ...]:
    """Returns the events that are not over, the next one first, a weekly one once. `now`: the time
    on a clock in the United Kingdom; None if it cannot be trusted: then all are returned, as they
    were written."""
    if now is None:
        return tuple(ComingEvent(event, event.day) for event in library.events)
    found = [
        (day, event.begins, number, event)
        for number, event in enumerate(library.events)
        if (day := _next_day(event, now)) is not None
    ]
    return tuple(ComingEvent(event, day) for day, _, _, event in sorted(found, key=lambda x: x[:3]))


def is_past(event: LibraryEvent, today: date) -> bool:
    """True if an event was on a day before today, and so is never shown again."""
    return event.day is not None and event.day < today


def _next_day(event: LibraryEvent, now: datetime) -> date | None:
    days = [event.day] if event.day else _week_from(event, now.date())
    return next((day for day in days if _end(event, day) > now), None)


def _week_from(event: LibraryEvent, today: date) -> list[date]:
    days = (today + timedelta(ahead) for ahead in range(_WEEK + 1))
    return [day for day in days if day.weekday() in event.days]


def _end(event: LibraryEvent, day: date) -> datetime:
    ends = event.begins + USUAL_MINUTES if event.ends is None else event.ends
    midnight = datetime(day.year, day.month, day.day)
    return midnight + timedelta(minutes=ends)
