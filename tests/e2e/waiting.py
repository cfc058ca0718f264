"""Waits for a kiosk in the test's own process: for an event, never for a fixed time."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer

from tests.limits import PATIENCE


def finish_deletions() -> None:
    """Deletes the pages that the program has left. Qt does so once its event loop is back from the
    event; no loop of a test is ever outside the touch that it played, so the pages would stay, and
    each one makes every later event slower."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def until(condition: Callable[[], bool], what: str) -> None:
    """Lets the kiosk work."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"it never came to {what}"
        loop = QEventLoop()
        QTimer.singleShot(5, loop.quit)
        loop.exec()
        finish_deletions()
