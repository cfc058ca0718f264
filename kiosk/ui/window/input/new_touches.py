"""Tells the pages, before they get an event, which fingers go down with it.

Each item of a page follows its fingers by itself (`TouchSurface.qml`), and only a finger that went
down on it may act. Qt does not say so much: when the item under a resting finger has gone with its
page, the next event gives that finger to the item that is there now.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEventPoint, QPointerEvent

DOUBLE_TOUCH_SECONDS = 0.28
DOUBLE_TOUCH_PIXELS = 100
"""A second touch within this distance of the first is not meant for the control of a new page that
is there now, until this time has passed since the page was first painted: on a busy machine that
takes longer than a double touch."""
UNPAINTED_SECONDS = 3.0
"""By then a new page is taken as painted, also where the window reports no frame."""

_TOUCHES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
    }
)
_LIFTS = frozenset({QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease})
_PRESSED, _RELEASED = QEventPoint.State.Pressed, QEventPoint.State.Released


def goes_down(event: QEvent) -> bool:
    """Returns whether a finger or a mouse button goes down with an event."""
    if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress):
        return True
    return event.type() == QEvent.Type.TouchUpdate and bool(_in_state(event, _PRESSED))


def lifts(event: QEvent) -> bool:
    """Returns whether a finger or the mouse button is lifted with an event."""
    if event.type() in _LIFTS:
        return True
    return event.type() == QEvent.Type.TouchUpdate and bool(_in_state(event, _RELEASED))


class NewTouches:
    """`tell` gets the numbers of new fingers, and of those that are the second touch of a double
    touch; `clock` counts monotonic seconds."""

    def __init__(
        self, tell: Callable[[list[int], list[int]], None], clock: Callable[[], float]
    ) -> None:
        self._tell = tell
        self._clock = clock
        self._lifted: list[QPointF] = []
        self._lifted_at = 0.0
        self._guarded: list[QPointF] = []
        self._guarded_until = 0.0
        self._unpainted = False
        self._told = False
        # From now on no other finger is new.
        tell([], [])

    def page_turned(self) -> None:
        """Reports another page: the control that the visitor touched last is gone."""
        now = self._clock()
        self._guarded = self._lifted if now - self._lifted_at <= UNPAINTED_SECONDS else []
        self._guarded_until = now + UNPAINTED_SECONDS
        self._unpainted = True

    def painted(self) -> None:
        """Reports a frame of the window; the first one shows the new page."""
        if self._unpainted:
            self._unpainted = False
            self._guarded_until = self._clock() + DOUBLE_TOUCH_SECONDS

    def handle(self, event: QEvent) -> bool:
        """Looks at an event of the window; returns False: it goes on."""
        if event.type() not in _TOUCHES:
            return False
        new = _in_state(event, _PRESSED)
        if new or self._told:
            second = [point.id() for point in new if self._is_second(point.scenePosition())]
            fresh = [point.id() for point in new if point.id() not in second]
            self._tell(fresh, second)
            self._told = bool(new)
        lifted = _in_state(event, _RELEASED)
        if lifted:
            self._lifted = [point.scenePosition() for point in lifted]
            self._lifted_at = self._clock()
        return False

    def _is_second(self, at: QPointF) -> bool:
        if self._clock() > self._guarded_until:
            return False
        return any((at - one).manhattanLength() < DOUBLE_TOUCH_PIXELS for one in self._guarded)


def _in_state(event: QEvent, state: QEventPoint.State) -> list[QEventPoint]:
    if not isinstance(event, QPointerEvent):
        return []
    return [point for point in event.points() if point.state() == state]
