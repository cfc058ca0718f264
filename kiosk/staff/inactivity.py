"""Is staff still at the console? Two minutes without a touch close it.

As in `kiosk/visit/session.py` the clock is passed in; one that goes backwards counts as no time.
"""

from __future__ import annotations

import math
from collections.abc import Callable

CLOSES_AFTER = 120.0
WARNS_FOR = 30.0
"""At least 20 s for one simple action, as often as somebody likes (WCAG 2.2, 2.2.1)."""


class InactivityTimer:
    """`clock` gives seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._read = clock()
        self._spent = 0.0

    def touch(self) -> None:
        """Any input at all."""
        self._advance()
        self._spent = 0.0

    def expired(self) -> bool:
        """Nobody has touched it for two minutes."""
        return self._left() <= 0

    def seconds_left(self) -> int:
        """Whole seconds until it closes, rounded up; 0 while there is nothing to warn of."""
        left = self._left()
        return math.ceil(left) if 0 < left <= WARNS_FOR else 0

    def next_deadline(self) -> float:
        """When to look again, in the clock's seconds: the warning, each of its seconds, the end."""
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
