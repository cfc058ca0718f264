"""Whether the services of a bundle are open now, as far as that can be claimed.

open_now = OpenNow(trusted_day.uk_time)
open_now(destination, bundle.area).phone      # OpenState, or None: nothing is claimed
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from kiosk.bundle.bank_holidays import BankHolidayTable, nation_of, read_table
from kiosk.bundle.model import Destination, Library
from kiosk.bundle.opening_hours import (
    DayHours,
    IsHoliday,
    OpenState,
    days_from,
    open_state,
)


class Openings(NamedTuple):
    """The state of each way to reach a service. None: nothing can be claimed."""

    phone: OpenState | None = None
    second: OpenState | None = None
    chat: OpenState | None = None


class OpenNow:
    """Callable that returns the state of a service. The clock counts only while it is plausible."""

    def __init__(self, uk_time: Callable[[], datetime | None]) -> None:
        """`uk_time`: the time on a clock in the United Kingdom, without a zone; None while the
        machine's clock cannot be right (kiosk/content/trusted_day.py)."""
        self._uk_time = uk_time
        self._table: BankHolidayTable | None = None

    def __call__(self, destination: Destination, area: tuple[str, ...]) -> Openings:
        """`area`: that of the bundle."""
        one = destination
        if not (one.open.known or one.second_open.known or one.chat_open.known):
            return Openings()
        now = self._uk_time()
        if now is None:
            return Openings()
        is_holiday = self._holidays(one.area, area)
        return Openings(
            open_state(one.open, one.bank_holidays, now, is_holiday),
            open_state(one.second_open, one.second_bank_holidays, now, is_holiday),
            open_state(one.chat_open, one.chat_bank_holidays, now, is_holiday),
        )

    def week(self, destination: Destination, area: tuple[str, ...]) -> tuple[DayHours, ...]:
        """Returns the telephone hours of today and the six days after it; none where nothing can be
        claimed."""
        one, now = destination, self._uk_time()
        if not one.open.times or now is None:
            return ()
        days = days_from(one.open, one.bank_holidays, now.date(), self._holidays(one.area, area))
        return () if any(day.spans is None for day in days) else days

    def building(self, library: Library, area: tuple[str, ...]) -> OpenState | None:
        """Returns the state of the building itself."""
        now = self._uk_time()
        if now is None or not library.open.known:
            return None
        return open_state(library.open, library.bank_holidays, now, self._holidays(area))

    def building_week(self, library: Library, area: tuple[str, ...]) -> tuple[DayHours, ...]:
        """Returns the building's hours of today and the six days after it; those of a day may be
        unknown. None while the clock cannot be right."""
        now = self._uk_time()
        if now is None or not library.open.times:
            return ()
        return days_from(library.open, library.bank_holidays, now.date(), self._holidays(area))

    def _holidays(self, *areas: tuple[str, ...]) -> IsHoliday:
        if self._table is None:
            self._table = read_table()
        return self._table.of(nation_of(*areas))
