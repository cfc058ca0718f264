"""Taps in headphone mode: which are double, and when single ones come to nothing.

A visitor who sees the screen, and is in the mode without knowing it, taps one control and then
another, and nothing opens. One who does not see it explores in the same way, but taps twice sooner
or later: from then on the question whether the visitor sees the screen is not asked.
"""

from __future__ import annotations

from collections.abc import Callable

TAP_SECONDS = 0.3
"""A longer touch is no part of a double tap."""
DOUBLE_TAP_SECONDS = 0.5
"""The longest time between the ends of the two taps of a double tap."""
SINGLE_TAP_SECONDS = 1.0
"""A longer touch is no tap: the finger rests and its visitor listens."""
IN_VAIN_SECONDS = 6.0
"""Two single taps on two controls within this time raise the question."""


class Taps:
    """The taps of one visit. Items are known by numbers, so that none is kept alive. `clock` counts
    monotonic seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.forget()

    def forget(self) -> None:
        """Begins another visit."""
        self._first: tuple[float, int] | None = None
        self._waiting: list[tuple[float, int]] = []
        self._single: tuple[float, int] | None = None
        self._may_ask = True

    def is_double(self, seconds: float, spoken: int, touched: int | None) -> bool:
        """Takes a touch that lasted so long; returns True if it ends a double tap. `spoken`: the
        item that was spoken last, which the touch means wherever it is; `touched`: the control
        under the finger, if there is one."""
        now = self._clock()
        first, self._first = self._first, None
        if seconds <= TAP_SECONDS:
            if first is not None and first[1] == spoken and now - first[0] < DOUBLE_TAP_SECONDS:
                self._waiting.clear()
                self._may_ask = False
                return True
            self._first = (now, spoken)
        if touched is not None and seconds <= SINGLE_TAP_SECONDS:
            self._waiting.append((now, touched))
        return False

    def were_in_vain(self) -> bool:
        """Returns True if the question is to be asked, which is once in a visit. Called when no
        second tap has followed within DOUBLE_TAP_SECONDS."""
        asks = False
        for at, control in self._waiting:
            before, self._single = self._single, (at, control)
            if before is not None and before[1] != control and at - before[0] <= IN_VAIN_SECONDS:
                asks = self._may_ask
        self._waiting.clear()
        self._may_ask = self._may_ask and not asks
        return asks
