"""Keeps the window on the whole screen: a window manager may take that away, or hide the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

CALM_MS = 300
"""Time between a change and the answer to it: a window manager makes several changes at once, and
two programs that answer each other must not keep the processor busy."""


class FullScreen(QObject):
    """Brings the window back, again and again if need be. Call `close()` before the window is
    hidden on purpose."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window
        # Elsewhere a window is also not exposed while the monitor sleeps.
        self._may_be_unmapped = QGuiApplication.platformName() == "xcb"
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CALM_MS)
        self._timer.timeout.connect(self._restore)
        window.visibilityChanged.connect(self._changed)
        # The only sign of a window that another program has unmapped: it loses the keys.
        window.activeChanged.connect(self._changed)
        self._changed()

    def close(self) -> None:
        self._window.visibilityChanged.disconnect(self._changed)
        self._window.activeChanged.disconnect(self._changed)
        self._timer.stop()

    def _changed(self) -> None:
        if not self._is_there():
            self._timer.start()

    def _is_there(self) -> bool:
        if self._window.windowStates() != Qt.WindowState.WindowFullScreen:
            return False
        return self._window.isExposed() or not self._may_be_unmapped

    def _restore(self) -> None:
        if self._is_there():
            return
        if self._window.windowStates() == Qt.WindowState.WindowFullScreen:
            # It has to be mapped again, which `show` does for hidden windows only.
            self._window.hide()
        self._window.showFullScreen()
        self._timer.start()
