"""The wait after wrong PINs.

    none for the first three, then 5 s, doubling, 15 minutes at most

The number of wrong tries is stored, never a time of day: after a restart the whole wait begins
again, and setting the clock cannot shorten it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from kiosk.store import disk, record_file

FREE_TRIES = 3
FIRST_SECONDS = 5.0
LONGEST_SECONDS = 15 * 60.0


def seconds_after(wrong: int) -> float:
    """Returns the seconds to wait before the next try, after this many wrong ones."""
    if wrong < FREE_TRIES:
        return 0.0
    # Beyond the longest wait the power would only become too large to compute.
    doublings = min(wrong - FREE_TRIES, 32)
    return min(FIRST_SECONDS * 2.0**doublings, LONGEST_SECONDS)


class Lockout:
    """Counts wrong PINs. `folder`: <state>/staff. `clock` returns seconds since the machine
    started, never the time of day."""

    def __init__(self, folder: Path, clock: Callable[[], float]) -> None:
        self._folder = folder
        self._file = folder / "tries"
        self._clock = clock
        self._wrong = self._saved()
        self._until = clock() + seconds_after(self._wrong)

    @property
    def wrong(self) -> int:
        return self._wrong

    def left(self) -> int:
        """Returns whole seconds to wait, rounded up; 0: a PIN may be tried."""
        return max(0, math.ceil(self._until - self._clock()))

    def count(self) -> None:
        """Counts a try before it is made, on the disk too; it is wrong until `reset`."""
        self._wrong += 1
        if not self._save():
            # No free tries if a restart would undo the count.
            self._wrong = max(self._wrong, FREE_TRIES)
        self._until = self._clock() + seconds_after(self._wrong)

    def reset(self) -> None:
        """Forgets all wrong tries, because the PIN was right."""
        self._wrong = 0
        self._until = self._clock()
        self._save()

    def _save(self) -> bool:
        try:
            disk.make_folders(self._folder)
            record_file.write(self._file, {"wrong": self._wrong})
        except OSError:
            return False
        return True

    def _saved(self) -> int:
        value = record_file.read(self._file)
        if value is None:
            return FREE_TRIES if record_file.exists(self._file) else 0
        wrong = value.get("wrong")
        return wrong if isinstance(wrong, int) and wrong >= 0 else FREE_TRIES
