"""How often the program was started: a kiosk that starts ten times a day needs somebody to look.

<state>/staff/starts holds a number for each day of the last thirty on which it started.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from kiosk.staff.words import counted
from kiosk.store import files, record

DAYS = 30


class Starts(NamedTuple):
    today: int = 0
    lately: int = 0
    """In the last thirty days, today included."""

    @property
    def says(self) -> str:
        if not self.lately:
            return "unknown"
        today = "once" if self.today == 1 else counted(self.today, "time")
        return f"{today} today, {counted(self.lately, 'time')} in {DAYS} days"


def count(folder: Path, today: date) -> None:
    """One more start. `folder`: <state>/staff. A disk that cannot be written stops nothing."""
    days = _days(folder, today)
    days[today] = days.get(today, 0) + 1
    with suppress(OSError):
        files.make_folders(folder)
        record.write(folder / "starts", {each.isoformat(): days[each] for each in sorted(days)})


def read(folder: Path, today: date) -> Starts:
    days = _days(folder, today)
    return Starts(days.get(today, 0), sum(days.values()))


def _days(folder: Path, today: date) -> dict[date, int]:
    """Days that have not come belong to a clock that was wrong."""
    found = {}
    for name, number in (record.read(folder / "starts") or {}).items():
        with suppress(ValueError):
            when = date.fromisoformat(name)
            if isinstance(number, int) and today - timedelta(days=DAYS) < when <= today:
                found[when] = number
    return found
