"""The table of bank holidays of the four nations, assets/bank_holidays.json. `make bank-holidays`
writes it; days that are announced later come with a newer program."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kiosk import paths
from kiosk.bundle.areas import NATIONS, single_nation
from kiosk.bundle.opening_hours import IsHoliday

FILE = paths.ASSETS / "bank_holidays.json"
DEFAULT_NATION = "england"
"""Wales has the same bank holidays."""


class BankHolidayTable(NamedTuple):
    """`first` and `last`: the days between which it knows all bank holidays. `days` by nation."""

    first: date
    last: date
    days: dict[str, frozenset[date]]

    def of(self, nation: str) -> IsHoliday:
        """Returns the function that answers for one of NATIONS."""
        days = self.days[nation]

        def is_holiday(day: date) -> bool | None:
            return day in days if self.first <= day <= self.last else None

        return is_holiday


def read_table(file: Path = FILE) -> BankHolidayTable:
    """Reads the table. Raises OSError or ValueError: it belongs to the program."""
    data: dict[str, Any] = json.loads(file.read_bytes())
    days = {
        nation: frozenset(date.fromisoformat(day) for day in data["days"][nation])
        for nation in NATIONS
    }
    return BankHolidayTable(date.fromisoformat(data["from"]), date.fromisoformat(data["to"]), days)


def nation_of(*areas: tuple[str, ...]) -> str:
    """Returns the nation whose bank holidays count: of the first of `areas` (a service's, then the
    bundle's) that is in one nation alone; else England and Wales."""
    return single_nation(*areas) or DEFAULT_NATION
