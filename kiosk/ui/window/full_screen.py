"""Keeps the window on the whole screen: a window manager may take that away, and on X another
program may move, resize or hide the window."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

CALM_MS = 300
"""Time between a change and the answer to it: a window manager makes several changes at once, and
two programs that answer each other must not keep the processor busy."""
LONGEST_CALM_MS = 5_000
"""The wait doubles up to this while the window is taken away again and again."""
_AT_REST_SECONDS = 10.0
"""After this time without a change the next one is answered soon again."""


class FullScreen(QObject):
    """Brings the window back, again and again if need be. Call `close()` before the window is
    hidden on purpose."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window
        # Elsewhere a window is also not exposed while the monitor sleeps, and no other program may
        # resize it.
        self._is_x = QGuiApplication.platformName() == "xcb"
        self._restored_at = -_AT_REST_SECONDS
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CALM_MS)
        self._timer.timeout.connect(self._restore)
        self._signals = (
            window.visibilityChanged,
            # The only sign of a window that another program has unmapped: it loses the keys.
            window.activeChanged,
            # Without a window manager X lets every program move and resize it.
            *(window.xChanged, window.yChanged, window.widthChanged, window.heightChanged),
        )
        for signal in self._signals:
            signal.connect(self._changed)
        self._changed()

    def close(self) -> None:
        for signal in self._signals:
            signal.disconnect(self._changed)
        self._timer.stop()

    def _changed(self) -> None:
        if not self._is_there():
            self._timer.start()

    def _is_there(self) -> bool:
        if self._window.windowStates() != Qt.WindowState.WindowFullScreen:
            return False
        return not self._is_x or (self._window.isExposed() and self._fills())

    def _fills(self) -> bool:
        return bool(self._window.geometry() == self._window.screen().geometry())

    def _restore(self) -> None:
        if self._is_there():
            return
        now = time.monotonic()
        calm = CALM_MS
        if now - self._restored_at < _AT_REST_SECONDS:
            calm = min(LONGEST_CALM_MS, self._timer.interval() * 2)
        self._timer.setInterval(calm)
        self._restored_at = now
        if self._is_x and not self._fills():
            self._window.setGeometry(self._window.screen().geometry())
        if self._window.windowStates() == Qt.WindowState.WindowFullScreen:
            if self._window.isExposed():
                self._timer.start()
                return
            # It has to be mapped again, which `show` does for hidden windows only.
            self._window.hide()
        self._window.showFullScreen()
        self._timer.start()
