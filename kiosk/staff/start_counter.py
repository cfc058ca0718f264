"""Counts the starts of the program: a kiosk that starts ten times a day needs IT to look at it.

<state>/staff/starts contains a line for each of the last thirty days, such as "2026-03-28 2". It is
written without kiosk.store, which would cost every start 25 ms and 4 MiB: a power cut can lose only
a number here, not the screen.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from kiosk.phrases import counted

DAYS = 30


class Starts(NamedTuple):
    today: int = 0
    lately: int = 0
    """Starts in the last thirty days, including today."""

    @property
    def says(self) -> str:
        if not self.lately:
            return "unknown"
        today = "once" if self.today == 1 else counted(self.today, ("time", "times"))
        return f"{today} today, {counted(self.lately, ('time', 'times'))} in {DAYS} days"


def count(folder: Path, today: date) -> None:
    """Counts a start. `folder`: <state>/staff. A disk that cannot be written stops nothing."""
    days = _days(folder, today)
    days[today] = days.get(today, 0) + 1
    lines = "".join(f"{day.isoformat()} {days[day]}\n" for day in sorted(days))
    with suppress(OSError):
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        if os.name != "nt" and folder.stat().st_mode & 0o077:
            folder.chmod(0o700)  # as older programs left it
        new = folder / "starts.new"
        new.unlink(missing_ok=True)
        with open(new, "x", encoding="ascii", opener=_private) as file:
            file.write(lines)
        os.replace(new, folder / "starts")


def read(folder: Path, today: date) -> Starts:
    """Reads the numbers of starts. `folder`: <state>/staff."""
    days = _days(folder, today)
    return Starts(days.get(today, 0), sum(days.values()))


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _days(folder: Path, today: date) -> dict[date, int]:
    """Reads the starts by day; leaves out days in the future, when the clock was wrong."""
    found: dict[date, int] = {}
    try:
        lines = (folder / "starts").read_text("ascii").splitlines()
    except (OSError, ValueError):
        return found
    for line in lines:
        with suppress(ValueError):
            day, number = line.split(" ")
            when = date.fromisoformat(day)
            if today - timedelta(days=DAYS) < when <= today:
                found[when] = int(number)
    return found
