"""When a service is open, as pieces of the sentences that a page makes of it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from kiosk.bundle.opening_hours import DayHours, OpenState
from kiosk.ui.viewmodels.dates import clock_time, spoken_date, weekday


class Opening(NamedTuple):
    """`kind`: '' (nothing is claimed), "always", "until", "until-tomorrow", "open" (until when is
    not known), "opens-today", "opens" (on `day`) or "closed" (until when is not known). `time` as
    "20:00"."""

    kind: str = ""
    time: str = ""
    day: str = ""

    @property
    def is_closed(self) -> bool:
        return self.kind in ("opens-today", "opens", "closed")


NOTHING_CLAIMED = Opening()


class DayRow(NamedTuple):
    """One day of a week. `begins` and `ends`: times of the same index. `kind`: "open", "closed", or
    "over": closed since `ends`, today. `next`: the service opens next on this day."""

    day: str
    today: bool
    kind: str
    begins: tuple[str, ...]
    ends: tuple[str, ...]
    next: bool


def opening(state: OpenState | None, now: datetime, language: str, always: bool) -> Opening:
    """Returns the pieces for a state at a moment. `always`: day and night, on every day."""
    if state is None:
        return NOTHING_CLAIMED
    if state.is_open:
        if state.until is None:
            return Opening("always" if always else "open")
        tonight = state.until <= _midnight_after(now)
        return Opening("until" if tonight else "until-tomorrow", clock(state.until, now))
    if state.opens is None:
        return Opening("closed")
    if state.opens.date() == now.date():
        return Opening("opens-today", clock(state.opens, now))
    return Opening("opens", clock(state.opens, now), _day(state.opens.date(), now, language))


def clock(moment: datetime, now: datetime) -> str:
    """Returns a time as "9:00"; the midnight at the end of a day as "24:00"."""
    return "24:00" if moment == _midnight_after(now) else clock_time(moment)


def day_rows(days: tuple[DayHours, ...], now: datetime, language: str) -> list[DayRow]:
    """Returns the rows of a week that begins today. Days whose hours are not known are left out."""
    rows: list[DayRow] = []
    wanted = True
    for day, spans in days:
        if spans is None:
            continue
        today = day == now.date()
        left = [span for span in spans if span[1] > now]
        kind = "open" if left else ("over" if spans else "closed")
        end = datetime.combine(day, datetime.min.time()) + timedelta(days=1)
        shown = left or spans[-1:]
        opens = wanted and any(start > now for start, _ in left)
        wanted = wanted and not opens
        rows.append(
            DayRow(
                weekday(day, language),
                today,
                kind,
                tuple(clock(start, start) for start, _ in shown),
                tuple("24:00" if stop == end else clock(stop, stop) for _, stop in shown),
                opens,
            )
        )
    return rows


def _day(day: date, now: datetime, language: str) -> str:
    """Returns the name of a day within a week from now, else its date."""
    within_a_week = day - now.date() < timedelta(days=7)
    return weekday(day, language) if within_a_week else spoken_date(day, language)


def _midnight_after(moment: datetime) -> datetime:
    return datetime.combine(moment.date(), datetime.min.time()) + timedelta(days=1)
