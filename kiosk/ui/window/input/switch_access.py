"""Switch access: scanning, for visitors who press one or two switches instead of touching.

A switch is a key. With one switch, Space or Enter, the mark moves by itself from control to
control, and the switch presses the marked one. With two, Space moves the mark and Enter presses.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.window.input.focus import focused, move_on, press

ROUNDS = 3
"""Rounds of the mark over all controls; it then rests until the switch is pressed again."""

_SPACE = frozenset({Qt.Key.Key_Space})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_KEYS = _SPACE | _ENTER


class SwitchAccess(QObject):
    """Handles the window's keys as switches. `count` returns the number of switches in use, 0 to 2;
    `seconds` returns how long the mark rests on each control."""

    def __init__(
        self,
        window: QQuickWindow,
        *,
        count: Callable[[], int],
        seconds: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._count = count
        self._seconds = seconds
        self._passed: list[object] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._move)

    @property
    def scanning(self) -> bool:
        return self._timer.isActive()

    def handle(self, event: QEvent) -> bool:
        """Handles an event of the window; returns True if it was a switch."""
        if not self._count() or not isinstance(event, QKeyEvent) or event.key() not in _KEYS:
            return False
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            if self._count() == 1 and not self.scanning:
                self._scan()
            elif self._count() == 2 and event.key() in _SPACE:
                move_on(self._window)
            else:
                self._press()
        return True

    def refresh(self) -> None:
        """Starts the mark at the first control: the page or the number of switches has changed."""
        self._passed.clear()
        if self._count() == 1:
            self._wait()
        else:
            self._timer.stop()

    def stop(self) -> None:
        self._timer.stop()

    def _press(self) -> None:
        control = focused(self._window)
        if control is None:
            self._scan()
            return
        press(control)
        self.refresh()

    def _scan(self) -> None:
        self._passed.clear()
        self._move()

    def _move(self) -> None:
        if not self._count():
            return
        marked = move_on(self._window)
        self._passed.append(marked)
        if self._passed.count(marked) <= ROUNDS and self._count() == 1:
            self._wait()

    def _wait(self) -> None:
        self._timer.start(round(self._seconds() * 1000))
