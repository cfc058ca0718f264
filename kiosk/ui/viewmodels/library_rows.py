"""Rows and tiles of the pages about the building."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from kiosk.bundle.library import ComingEvent
from kiosk.bundle.model import Library
from kiosk.bundle.opening_hours import DayHours, OpeningHours, week_of
from kiosk.languages import language as language_of
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.dates import (
    capital_weekday,
    clock_time,
    day_and_month,
    short_date,
    short_weekday,
    weekday,
)

_WEEK = timedelta(days=6)
_MIDNIGHT = datetime(2000, 1, 3)  # a Monday


class EventRow(NamedTuple):
    """One event. `target`: the page that a touch opens; `day` is short, and full in `spoken_day`;
    '' for today, which QML says. `text_language`: see `GuideTile`."""

    target: str
    day: str
    spoken_day: str
    is_today: bool
    time: str
    title: str
    text_language: str = ""


class GuideTile(NamedTuple):
    """One page of the building. QML names the tiles without a title, by their `target`.
    `text_language`: of a title that is not translated; '' for any other."""

    target: str
    title: str
    icon: str
    text_language: str = ""


class HoursRow(NamedTuple):
    """The hours of a day; `times` '' where it is closed."""

    day: str
    is_today: bool
    times: str


def event_row(
    one: ComingEvent, now: datetime | None, language: str, text_language: str = ""
) -> EventRow:
    """`now`: the time in the United Kingdom, if it is known."""
    event, day = one
    today = now is not None and day == now.date()
    if day is None:
        short, long = _short_weekdays(event.days, language), weekdays(event.days, language)
    elif today:
        short = long = ""
    else:
        near = now is not None and day - now.date() <= _WEEK
        short = short_weekday(day.weekday(), language) if near else short_date(day, language)
        long = weekday(day, language) if near else day_and_month(day, language)
    time = clock_time(_MIDNIGHT + timedelta(minutes=event.begins))
    title = isolated(event.text, language)
    return EventRow(f"event/{event.id}", short, long, today, time, title, text_language)


def tiles_of(library: Library, language: str, own: str) -> tuple[GuideTile, ...]:
    """Returns hours, joining and printing where the library has them, and its own pages. `own`: the
    language of what is not translated."""
    return (
        *((GuideTile("hours", "", "clock"),) if library.open.known else ()),
        *((GuideTile("joining", "", "file-text"),) if library.joining else ()),
        *((GuideTile("printing", "", "printer"),) if library.printing else ()),
        *(
            GuideTile(
                f"page/{page.id}",
                isolated(page.title, language),
                page.icon,
                own if f"page/{page.id}" in library.untranslated else "",
            )
            for page in library.pages
        ),
    )


def hours_rows(
    days: tuple[DayHours, ...], now: datetime | None, language: str
) -> tuple[HoursRow, ...]:
    """Returns a row for each day, by date."""
    rows = []
    for day in days:
        today = now is not None and day.day == now.date()
        times = ", ".join(map(_between, day.spans or ()))
        name = day_and_month(day.day, language, begins=not today)
        rows.append(HoursRow(name, today, _left_to_right(times, language)))
    return tuple(rows)


def week_rows(hours: OpeningHours, language: str) -> tuple[HoursRow, ...]:
    """Returns a row for each day of an ordinary week; none for a building without times."""
    if not hours.times:
        return ()
    return tuple(
        HoursRow(
            capital_weekday(number, language),
            False,
            _left_to_right(", ".join(_span(one.opens, one.closes) for one in day), language),
        )
        for number, day in enumerate(week_of(hours))
    )


def span(begins: int, ends: int | None, language: str) -> str:
    """Returns '16:00–17:30', or '16:00' without an end. Minutes after midnight."""
    return _left_to_right(_span(begins, ends), language)


def weekdays(days: tuple[int, ...], language: str) -> str:
    """Returns days of the week, 0 for Monday: 'Monday, Wednesday'."""
    return listed([weekday(date(2000, 1, 3 + day), language) for day in sorted(days)], language)


def _short_weekdays(days: tuple[int, ...], language: str) -> str:
    names = [short_weekday(day, language) for day in sorted(days)]
    if len(names) > 2 and max(days) - min(days) == len(names) - 1:
        return f"{names[0]}\N{EN DASH}{names[-1]}"
    return listed(names, language)


def listed(names: list[str], language: str) -> str:
    """Returns names with the comma of the language between them."""
    return ("\u060c " if language_of(language).right_to_left else ", ").join(names)


def _between(times: tuple[datetime, datetime]) -> str:
    return f"{clock_time(times[0])}\N{EN DASH}{clock_time(times[1])}"


def _span(begins: int, ends: int | None) -> str:
    shown = [begins] if ends is None else [begins, ends]
    return "\N{EN DASH}".join(clock_time(_MIDNIGHT + timedelta(minutes=one)) for one in shown)


def _left_to_right(text: str, language: str) -> str:
    """Keeps times in their order inside text that runs from right to left."""
    if not text or not language_of(language).right_to_left:
        return text
    return f"\u2066{text}\u2069"
