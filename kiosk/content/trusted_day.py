"""Which day it is for what visitors see and for the counts: by the rule of the console and of
`kiosk doctor` (kiosk/system/trusted_time.py), and without waiting for the disk.

    today = TrustedDay(settings.state_folder.store)
    today.read_soon()              # after the first picture, and now and then
    today()                        # as often as wanted

The clock is looked at each time, so that one that jumps is believed no longer than until the next
question. What it is held against changes only when something is applied.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.system.trusted_time import KnownDays, judge

THREAD = "trusted day"


class TrustedDay:
    """Called, gives the day; None while the clock cannot be right, and until the store was read
    for the first time: then nothing is overdue and nothing is counted."""

    def __init__(
        self, store: Path | None = None, clock: Callable[[], date] = lambda: date.today()
    ) -> None:
        """`store`: <state>/store, which need not be there; None for what has no state, such as a
        check: the clock is then held against the day of the program only. `clock` gives its day."""
        self._store = store
        self._clock = clock
        self._known = KnownDays() if store is None else None

    def __call__(self) -> date | None:
        if self._known is None:
            return None
        trusted = judge(self._clock(), published=self._known.published, seen=self._known.seen)
        return trusted.day if trusted.plausible else None

    def read(self) -> None:
        """Reads what the store knows; writes nothing, and never raises."""
        if self._store is None:
            return
        # Where nothing was ever applied, what reads a store (4 MiB) stays out of memory.
        if not os.path.isdir(self._store):
            self._known = KnownDays()
            return
        from kiosk.store import Store

        self._known = Store(self._store).known_days()

    def read_soon(self) -> None:
        """The same on a thread of its own: a slow disk must not stop the picture."""
        from threading import Thread

        Thread(target=self.read, name=THREAD, daemon=True).start()
