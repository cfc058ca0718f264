"""Qt timers behind plain callables."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.ui import qt_lazy


def uptime() -> float:
    """Returns seconds that include the time the machine sleeps: a visit must not survive a night.
    Windows' monotonic clock includes it already."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class DeadlineTimer:
    """Calls back when the clock reaches a deadline; a new deadline replaces the old one."""

    def __init__(
        self, clock: Callable[[], float], on_deadline: Callable[[], None], parent: QObject
    ) -> None:
        self._clock = clock
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(on_deadline)

    def wake_at(self, deadline: float | None) -> None:
        """Sets the deadline, in the clock's seconds; None removes it."""
        if deadline is None:
            self._timer.stop()
        else:
            self._timer.setTimerType(qt_lazy.precise_timer())
            # Rounded up: a timer that fires early would find nothing to do and fire again.
            self._timer.start(max(0, math.ceil((deadline - self._clock()) * 1000)))
