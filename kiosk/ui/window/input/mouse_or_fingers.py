"""Keeps the mouse and the fingers apart: a surface never follows both at once.

MultiPointTouchArea of Qt 6.11 keeps a pointer to what it made for the mouse, also when a finger
with the same number, or the end of all touches, has deleted it; the next release of the mouse ends
the program. See docs/decisions/0039-mouse-or-fingers.md.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_OUTSIDE = QPointF(-1, -1)
"""A press that is lifted there presses nothing."""


class MouseOrFingers:
    """Handles the events of a window. A finger ends what the mouse has begun, without pressing it;
    while one is down, and for the rest of a press that began then, the mouse does nothing."""

    def __init__(self, window: QObject) -> None:
        self._window = window
        self._fingers: set[int] = set()
        self._pressed = self._ignored = self._ending = False

    def handle(self, event: QEvent) -> bool:
        """Returns True for an event of the mouse that is to do nothing."""
        if isinstance(event, QTouchEvent):
            self._follow(event)
            return False
        return isinstance(event, QMouseEvent) and not self._ending and self._swallows(event)

    def _follow(self, event: QTouchEvent) -> None:
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.TouchCancel):
            self._fingers.clear()
        if event.type() == QEvent.Type.TouchCancel:
            return
        for point in event.points():
            if point.state() == QEventPoint.State.Released:
                self._fingers.discard(point.id())
            else:
                self._fingers.add(point.id())
        if self._fingers and self._pressed:
            self._end_press()

    def _swallows(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind in _PRESSES:
            self._ignored = bool(self._fingers)
            self._pressed = not self._ignored
        elif kind == QEvent.Type.MouseButtonRelease:
            ignored, self._ignored, self._pressed = self._ignored, False, False
            return ignored
        return self._ignored

    def _end_press(self) -> None:
        self._pressed, self._ignored = False, True
        self._ending = True
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        kind, modifiers = QEvent.Type.MouseButtonRelease, Qt.KeyboardModifier.NoModifier
        lifted = QMouseEvent(kind, _OUTSIDE, _OUTSIDE, left, none, modifiers)
        QCoreApplication.sendEvent(self._window, lifted)
        self._ending = False
