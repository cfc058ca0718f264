"""Waits for a kiosk in the test's own process: for an event, never for a fixed time."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

from tests.limits import PATIENCE


def until(condition: Callable[[], bool], what: str) -> None:
    """Lets the kiosk work."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"it never came to {what}"
        loop = QEventLoop()
        QTimer.singleShot(5, loop.quit)
        loop.exec()
