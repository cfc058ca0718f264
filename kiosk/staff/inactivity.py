"""Inactivity: two minutes without a touch close the console.

The clock is passed in, as in `kiosk/visit/session.py`; if it goes backwards, no time has passed.
"""

from __future__ import annotations

import math
from collections.abc import Callable

CLOSES_AFTER = 120.0
WARNS_FOR = 30.0
"""Seconds. At least 20 s to extend the time with one simple action, any number of times
(WCAG 2.2, 2.2.1)."""


class InactivityTimer:
    """Measures the time without a touch. `clock` returns seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._read = clock()
        self._spent = 0.0

    def touch(self) -> None:
        """Starts again from none, at any input."""
        self._advance()
        self._spent = 0.0

    def expired(self) -> bool:
        """Tells whether the screen has not been touched for two minutes."""
        return self._left() <= 0

    def seconds_left(self) -> int:
        """Returns whole seconds until the console closes, rounded up; 0 before the warning."""
        left = self._left()
        return math.ceil(left) if 0 < left <= WARNS_FOR else 0

    def next_deadline(self) -> float:
        """Returns when to look again, in the clock's seconds: at the warning, at each of its
        seconds, and at the end."""
        left = self._left()
        if left > WARNS_FOR:
            return self._read + left - WARNS_FOR
        return self._read + max(0.0, left - max(0, math.ceil(left) - 1))

    def _left(self) -> float:
        self._advance()
        return CLOSES_AFTER - self._spent

    def _advance(self) -> None:
        now = self._clock()
        self._spent += max(0.0, now - self._read)
        self._read = now
