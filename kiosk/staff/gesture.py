"""The hidden gesture: five touches on the heading of the page "About this screen", quickly."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

TOUCHES = 5
WITHIN_SECONDS = 4.0


class TapGesture:
    """Recognises the gesture. `clock` returns seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._touches: deque[float] = deque(maxlen=TOUCHES)

    def touch(self) -> bool:
        """Counts a touch; returns True for the fifth in time, and then starts again from none."""
        now = self._clock()
        self._touches.append(now)
        if len(self._touches) < TOUCHES or not 0 <= now - self._touches[0] <= WITHIN_SECONDS:
            return False
        self._touches.clear()
        return True
