"""Work that would delay a frame begins right after one: it then has a whole frame's time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

LATEST_MS = 500
"""A window that is not visible paints no frame."""


def after_frame(window: QQuickWindow, act: Callable[[], None]) -> None:
    """`act` may be called twice: after the next frame, and because none came in time."""

    def on_frame() -> None:
        window.frameSwapped.disconnect(on_frame)
        QTimer.singleShot(0, window, act)

    window.frameSwapped.connect(on_frame)
    window.update()
    QTimer.singleShot(LATEST_MS, window, act)
