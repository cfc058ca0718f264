"""Qt timers behind plain callables."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer


class DeadlineTimer:
    """Calls back when the clock reaches a deadline; a new deadline replaces the old one."""

    def __init__(
        self, clock: Callable[[], float], on_deadline: Callable[[], None], parent: QObject
    ) -> None:
        self._clock = clock
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(on_deadline)

    def wake_at(self, deadline: float | None) -> None:
        """`deadline` in the clock's seconds; None: not at all."""
        if deadline is None:
            self._timer.stop()
        else:
            # Rounded up: a timer that fires early would find nothing to do and fire again.
            self._timer.start(max(0, math.ceil((deadline - self._clock()) * 1000)))
