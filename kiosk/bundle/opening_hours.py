"""Opening hours: what an author writes, and whether a service is open at a moment.

    open:
      - {days: mon-fri, from: 8:00, to: 20:00}
      - {days: [sat, sun], from: 9:00, to: 17:00}
    bank_holidays: closed

Hours are those of the United Kingdom, whatever the zone of the machine. Where an answer would be a
guess (on a bank holiday without `bank_holidays`, or after the end of the table of bank holidays)
there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Literal, NamedTuple

BankHolidays = Literal["", "closed", "open", "sun"]
BANK_HOLIDAYS: tuple[BankHolidays, ...] = ("closed", "open", "sun")
"""On a bank holiday: closed, open as on other days of that name, or open as on a Sunday."""

ZONE = "Europe/London"
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY = timedelta(days=1)
_SUNDAY = 6
_AHEAD = 14
"""Days that are searched for the next opening: a week and the bank holidays of Christmas."""

IsHoliday = Callable[[date], bool | None]
"""True on a bank holiday; None beyond the table."""


class OpenTime(NamedTuple):
    """A time that repeats every week. `days` from 0 for Monday; `opens` and `closes` in minutes
    after midnight. A time that closes at or before it opens ends on the next day."""

    days: tuple[int, ...]
    opens: int
    closes: int

    @property
    def length(self) -> int:
        """Minutes that it lasts."""
        return self.closes - self.opens + (24 * 60 if self.closes <= self.opens else 0)


class OpeningHours(NamedTuple):
    """`always`: day and night, on every day. Without `times` and `always` nothing is known."""

    times: tuple[OpenTime, ...] = ()
    always: bool = False

    @property
    def known(self) -> bool:
        return self.always or bool(self.times)


class OpenState(NamedTuple):
    """`until`: when an open service closes; None if not within a day and a half, or not known.
    `opens`: when a closed one opens next; None if not within two weeks, or not known. Both are
    times in the United Kingdom, without a zone."""

    is_open: bool
    until: datetime | None = None
    opens: datetime | None = None


def in_uk(moment: datetime) -> datetime:
    """Converts an aware moment to the time on a clock in the United Kingdom, without a zone."""
    from zoneinfo import ZoneInfo

    return moment.astimezone(ZoneInfo(ZONE)).replace(tzinfo=None)


def open_state(
    hours: OpeningHours, bank_holidays: BankHolidays, now: datetime, is_holiday: IsHoliday
) -> OpenState | None:
    """Returns whether a service is open; None where nothing can be claimed.

    `now`: the time on a clock in the United Kingdom, see `in_uk`.
    """
    if hours.always:
        return OpenState(True)
    if not hours.times:
        return None
    days = _Days(hours, bank_holidays, is_holiday)
    today = now.date()
    if days.are_unknown_at(now):
        return None
    end = days.end_of_opening(now)
    if end is not None:
        return OpenState(True, until=end if end - now < timedelta(hours=36) else None)
    for ahead in range(_AHEAD):
        day = today + ahead * DAY
        spans = days.spans(day)
        if spans is None:
            break
        if later := [start for start, _ in spans if start > now]:
            return OpenState(False, opens=min(later))
    return OpenState(False)


def week_of(hours: OpeningHours) -> tuple[tuple[OpenTime, ...], ...]:
    """Returns the times of each day of an ordinary week, Monday first, for a page that shows it."""
    return tuple(
        tuple(sorted(one for one in hours.times if day in one.days)) for day in range(len(DAYS))
    )


Span = tuple[datetime, datetime]


class DayHours(NamedTuple):
    """The times that begin on one day, in order; None: not known. Times as of OpenState."""

    day: date
    spans: tuple[Span, ...] | None


def days_from(
    hours: OpeningHours,
    bank_holidays: BankHolidays,
    first: date,
    is_holiday: IsHoliday,
    number: int = 7,
) -> tuple[DayHours, ...]:
    """Returns the times of each of `number` days, with their bank holidays; none for a service
    without times, or that is always open."""
    if not hours.times:
        return ()
    days = _Days(hours, bank_holidays, is_holiday)
    found = []
    for day in (first + ahead * DAY for ahead in range(number)):
        spans = days.spans(day)
        found.append(DayHours(day, None if spans is None else tuple(spans)))
    return tuple(found)


class _Days:
    """The opening times of single days."""

    def __init__(
        self, hours: OpeningHours, bank_holidays: BankHolidays, is_holiday: IsHoliday
    ) -> None:
        self._times = hours.times
        self._bank_holidays = bank_holidays
        self._is_holiday = is_holiday

    def spans(self, day: date) -> list[Span] | None:
        """Returns the times that begin on a day, in order; None if they are not known."""
        weekday = day.weekday()
        holiday = self._is_holiday(day)
        if holiday is None or (holiday and not self._bank_holidays):
            return None
        if holiday and self._bank_holidays == "closed":
            return []
        if holiday and self._bank_holidays == "sun":
            weekday = _SUNDAY
        return sorted(_span(day, one) for one in self._times if weekday in one.days)

    def are_unknown_at(self, now: datetime) -> bool:
        """Returns True if today is not known, or yesterday is not and may have gone on until
        now."""
        yesterday = now.date() - DAY
        if self.spans(now.date()) is None:
            return True
        if self.spans(yesterday) is not None:
            return False
        return any(_span(yesterday, one)[1] > now for one in self._times)

    def end_of_opening(self, now: datetime) -> datetime | None:
        """Returns the end of the times that include a moment, or follow one another from it
        on; None if the service is closed. datetime.max if a day that is not known may go on."""
        end: datetime | None = None
        for ahead in range(-1, _AHEAD):
            day = now.date() + ahead * DAY
            spans = self.spans(day)
            if spans is None:
                if end == _midnight(day):
                    return datetime.max
                continue
            for start, stop in spans:
                if start <= (end or now) < stop:
                    end = stop
        return end


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _span(day: date, one: OpenTime) -> Span:
    begin = _midnight(day) + timedelta(minutes=one.opens)
    return begin, begin + timedelta(minutes=one.length)


def days_between(first: str, last: str) -> tuple[int, ...]:
    """Returns the days from one to another, over the end of the week if need be: "sat", "mon" →
    5, 6, 0. Raises ValueError for an unknown day."""
    start, stop = DAYS.index(first), DAYS.index(last)
    return tuple((start + step) % 7 for step in range((stop - start) % 7 + 1))


def overlapping(times: tuple[OpenTime, ...]) -> Iterator[tuple[int, int, int]]:
    """Yields the indices of two times that overlap, and the day on which the later one begins. A
    time after midnight belongs to the night of the day before."""
    week = 7 * 24 * 60
    spans = [
        (day * 24 * 60 + one.opens, one.length, index, day)
        for index, one in enumerate(times)
        for day in sorted({*one.days})
    ]
    for start, length, index, _ in spans:
        for other, _, second, day in spans:
            if second != index and (other - start) % week < length:
                yield index, second, day
