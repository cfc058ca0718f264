"""What changes with the time on the screens of the building: day, opening, events, hours."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from kiosk.bundle.library import coming_events
from kiosk.bundle.model import Bundle
from kiosk.content.open_now import OpenNow
from kiosk.ui.viewmodels.dates import clock_time, day_and_month, weekday
from kiosk.ui.viewmodels.library_rows import (
    EventRow,
    HoursRow,
    event_row,
    hours_rows,
    week_rows,
)

_WEEK = timedelta(days=6)


class Front(NamedTuple):
    """What changes with the time; pages are made anew only when it does."""

    day: str = ""
    time: str = ""
    is_open: str = ""
    until: str = ""
    opens_at: str = ""
    opens_on: str = ""
    this_week: bool = False
    events: tuple[EventRow, ...] = ()
    hours: tuple[HoursRow, ...] = ()
    is_ordinary: bool = False


def front_at(bundle: Bundle, code: str, open_now: OpenNow, now: datetime | None) -> Front:
    """Returns the front of a bundle's building in a language. `now`: the time in the United
    Kingdom; None if the clock is not plausible, which claims nothing."""
    library = bundle.library
    if library is None:
        return Front()

    def own_of(page: str) -> str:
        """Returns the bundle's own language if the page is not translated."""
        return bundle.languages[0] if page in library.untranslated else ""

    coming = coming_events(library, now)
    week = open_now.building_week(library, bundle.area)
    known = [day for day in week if day.spans is not None]
    ordinary = len(known) < len(week) or not week
    front = Front(
        events=tuple(event_row(one, now, code, own_of(f"event/{one.event.id}")) for one in coming),
        this_week=now is not None
        and all(one.day is not None and one.day - now.date() <= _WEEK for one in coming),
        hours=week_rows(library.open, code) if ordinary else hours_rows(week, now, code),
        is_ordinary=ordinary,
    )
    if now is None:
        return front
    front = front._replace(day=day_and_month(now.date(), code), time=clock_time(now))
    state = open_now.building(library, bundle.area)
    if state is None:
        return front
    if state.is_open:
        return front._replace(is_open="open", until=_clock(state.until, now))
    opens = state.opens
    if opens is None:
        return front._replace(is_open="closed")
    day = "" if opens.date() == now.date() else weekday(opens.date(), code)
    return front._replace(is_open="closed", opens_at=clock_time(opens), opens_on=day)


def _clock(moment: datetime | None, now: datetime) -> str:
    """Returns the end of an opening; '' if it is not today."""
    return clock_time(moment) if moment and moment.date() == now.date() else ""
