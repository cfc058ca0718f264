"""The wait after wrong PINs.

    none for the first three, then 5 s, 15 s, 30 s, 60 s up to the tenth, then doubling, 15 minutes
    at most

Many wrong PINs in a row are a guess, few are a visitor who plays: for each hour that the program
runs one of them is forgotten, so that no visitor keeps staff out for long. The number of wrong
tries is stored, never a time of day: after a restart the whole wait begins again and nothing is
forgotten, and setting the clock cannot shorten a wait. On a disk that forgets each start begins
with a wait, because pulling the plug would give free tries again.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from kiosk.store import disk, record_file

FREE_TRIES = 3
_SHORT = (5.0, 15.0, 30.0)
_PATIENT_UNTIL = 10
"""Wrong tries up to which no wait is longer than that after the sixth."""
_PATIENT_SECONDS = 60.0
LONGEST_SECONDS = 15 * 60.0
FADE_SECONDS = 3600.0
FROZEN_SECONDS = 60.0


def seconds_after(wrong: int) -> float:
    """Returns the seconds to wait before the next try, after this many wrong ones."""
    if wrong < FREE_TRIES:
        return 0.0
    if wrong < FREE_TRIES + len(_SHORT):
        return _SHORT[wrong - FREE_TRIES]
    # Beyond the longest wait the power would only become too large to compute.
    doublings = min(max(0, wrong - _PATIENT_UNTIL), 32)
    return min(_PATIENT_SECONDS * 2.0**doublings, LONGEST_SECONDS)


class Lockout:
    """Counts wrong PINs. `folder`: <state>/staff. `clock` returns seconds since the machine
    started, never the time of day; `since`: its value when the program started. `frozen`: the disk
    forgets at a restart what is written now."""

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], float],
        *,
        since: float | None = None,
        frozen: bool = False,
    ) -> None:
        self._folder = folder
        self._file = folder / "tries"
        self._clock = clock
        self._wrong = self._saved()
        self._faded_at = clock() if since is None else since
        begins = FROZEN_SECONDS if frozen else 0.0
        self._until = self._faded_at + max(begins, seconds_after(self._wrong))

    @property
    def wrong(self) -> int:
        return self._wrong

    def left(self) -> int:
        """Returns whole seconds to wait, rounded up; 0: a PIN may be tried."""
        return max(0, math.ceil(self._until - self._clock()))

    def fade(self) -> None:
        """Forgets one wrong try for each whole hour since the last one was forgotten."""
        hours = int((self._clock() - self._faded_at) // FADE_SECONDS)
        if hours <= 0:
            return
        self._faded_at += hours * FADE_SECONDS
        if self._wrong:
            self._wrong = max(0, self._wrong - hours)
            self._save()

    def count(self) -> None:
        """Counts a try before it is made, on the disk too; it is wrong until `reset`."""
        self.fade()
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
            disk.make_folders(self._folder, private=True)
            record_file.write(self._file, {"wrong": self._wrong}, private=True)
        except OSError:
            return False
        return True

    def _saved(self) -> int:
        value = record_file.read(self._file)
        if value is None:
            return FREE_TRIES if record_file.exists(self._file) else 0
        wrong = value.get("wrong")
        return wrong if isinstance(wrong, int) and wrong >= 0 else FREE_TRIES
