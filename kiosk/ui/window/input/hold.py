"""One finger that is held still on the screen, alone: the way into headphone mode and out of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QEventPoint, QPointerEvent

SHOWN_AFTER_MS = 1_000
"""From then on the screen says what holding does."""
HELD_AFTER_MS = 2_000
"""After that: three seconds in all."""

_BEGINS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})


class Hold(QObject):
    """Follows the fingers of a window. `reach` returns how far the finger may move, in pixels;
    `may_begin` whether holding means something at a point, and is asked again before `on_held`.
    `on_shown` gets the point; `on_end` is called once after it, unless `on_held` was."""

    def __init__(
        self,
        *,
        reach: Callable[[], float],
        may_begin: Callable[[QPointF], bool],
        on_shown: Callable[[QPointF], None],
        on_held: Callable[[], None],
        on_end: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reach = reach
        self._may_begin = may_begin
        self._on_shown = on_shown
        self._on_held = on_held
        self._on_end = on_end
        self._down: set[int] = set()
        self._at = QPointF()
        self._shown = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    def follow(self, event: QPointerEvent) -> None:
        if event.type() in _BEGINS or event.type() == QEvent.Type.TouchCancel:
            self._down.clear()
        if event.type() == QEvent.Type.TouchCancel:
            self.stop()
            return
        for point in event.points():
            if point.state() == QEventPoint.State.Pressed:
                self._down.add(point.id())
                self.stop()
                if len(self._down) == 1:
                    self._at = point.position()
                    self._timer.start(SHOWN_AFTER_MS)
            elif point.state() == QEventPoint.State.Released:
                self._down.discard(point.id())
                self.stop()
            elif self._timer.isActive() and not self._is_still(point.position()):
                self.stop()

    def stop(self) -> None:
        """Ends the hold: the finger moved or was lifted, or another one came."""
        self._timer.stop()
        if self._shown:
            self._shown = False
            self._on_end()

    def _is_still(self, at: QPointF) -> bool:
        way = at - self._at
        return bool(QPointF.dotProduct(way, way) <= self._reach() ** 2)

    def _on_time(self) -> None:
        if not self._may_begin(self._at):
            self.stop()
        elif self._shown:
            self._shown = False
            self._on_held()
        else:
            self._shown = True
            self._timer.start(HELD_AFTER_MS)
            self._on_shown(self._at)
