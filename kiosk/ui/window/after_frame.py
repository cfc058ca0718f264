"""Starts work that would delay a frame right after one: it then has a whole frame's time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

LATEST_MS = 500
"""The limit for a window that paints no frame because it is not visible."""


def after_frame(window: QQuickWindow, act: Callable[[], None]) -> None:
    """Calls `act` after the next frame, and after LATEST_MS in any case: it may be called twice."""

    def on_frame() -> None:
        window.frameSwapped.disconnect(on_frame)
        QTimer.singleShot(0, window, act)

    window.frameSwapped.connect(on_frame)
    window.update()
    QTimer.singleShot(LATEST_MS, window, act)
