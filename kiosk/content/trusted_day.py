"""Today's date for what visitors see and for the counts: by the rule of the console and of
`kiosk doctor` (kiosk/system/trusted_time.py), and without waiting for the disk.

    today = TrustedDay(settings.state_folder.store)
    today.read_soon()              # after the first frame, and now and then
    today()                        # as often as wanted

The clock is read at each call, so that one that jumps is believed only until the next call. The
days that it is compared with change only when something is applied.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.system.trusted_time import KnownDays, judge

THREAD = "trusted day"


class TrustedDay:
    """Callable that returns today's date; None while the clock cannot be right, and until the store
    was read for the first time: then nothing is overdue and nothing is counted."""

    def __init__(
        self,
        store: Path | None = None,
        clock: Callable[[], date] = lambda: date.today(),
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`store`: <state>/store, which need not exist; None for a caller without a state folder,
        such as a check: the clock is then compared with the build date only. `clock` returns its
        day, `now` its moment with a zone."""
        self._store = store
        self._clock = clock
        self._now = now
        self._known = KnownDays() if store is None else None

    def __call__(self) -> date | None:
        if self._known is None:
            return None
        trusted = judge(self._clock(), published=self._known.published, seen=self._known.seen)
        return trusted.day if trusted.plausible else None

    def uk_time(self) -> datetime | None:
        """Returns the time on a clock in the United Kingdom, whatever the machine's zone; None as
        `__call__` does."""
        from kiosk.bundle.opening_hours import in_uk

        return None if self() is None else in_uk(self._now())

    def read(self) -> None:
        """Reads the days that the store knows; writes nothing and never raises."""
        if self._store is None:
            return
        # Where nothing was ever applied, the modules that read a store (4 MiB) are not loaded.
        if not os.path.isdir(self._store):
            self._known = KnownDays()
            return
        from kiosk.store import Store

        self._known = Store(self._store).known_days()

    def read_soon(self) -> None:
        """Does the same on a thread of its own: a slow disk must not delay the pages."""
        from threading import Thread

        Thread(target=self.read, name=THREAD, daemon=True).start()
