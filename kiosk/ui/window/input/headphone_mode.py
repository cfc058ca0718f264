"""Headphone mode, for visitors who do not see the screen: the focused control is spoken, so is the
item under a moving finger, and a double tap anywhere presses the item that was spoken last.

A visitor enters and leaves it by holding a finger still on the screen, or by plugging headphones in
and out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QPointerEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.viewmodels.read_aloud import ReadAloudModel
from kiosk.ui.window.accessible_text import spoken, spoken_texts
from kiosk.ui.window.input.focus import active, focus, is_control, press

HOLD_SECONDS = 3.0
TAP_SECONDS = 0.3
DOUBLE_TAP_SECONDS = 0.5
STILL_PIXELS = 40
"""A finger that moves less than this is held still."""

_PRESSES = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
)
_MOVES = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.MouseMove})
_RELEASES = frozenset(
    {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease}
)


class HeadphoneMode(QObject):
    """Handles the window's touches in headphone mode. `clock` counts monotonic seconds. `on_enter`
    opens a page if none is open; `may_enter` returns False where nothing may speak, as on the
    decoy. While `asking` returns True, a tap calls `on_answer`."""

    def __init__(
        self,
        window: QQuickWindow,
        read_aloud: ReadAloudModel,
        *,
        clock: Callable[[], float],
        on_enter: Callable[[], None],
        may_enter: Callable[[], bool] = lambda: True,
        asking: Callable[[], bool] = lambda: False,
        on_answer: Callable[[], None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._may_enter = may_enter
        self._asking = asking
        self._on_answer = on_answer
        self._window = window
        self._read_aloud = read_aloud
        self._clock = clock
        self._on_enter = on_enter
        self._pressed: tuple[float, QPointF] | None = None
        self._still = False
        self._swallowing = False
        self._tapped = -DOUBLE_TAP_SECONDS
        self._under: QQuickItem | None = None
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(round(HOLD_SECONDS * 1000))
        self._hold.timeout.connect(self._on_held)
        window.activeFocusItemChanged.connect(self._on_focus)

    def put_on(self, on: bool) -> None:
        """Enters or leaves the mode because headphones were plugged in or pulled out."""
        if on != self._is_on:
            self._switch(on)

    def close(self) -> None:
        """Forgets a finger that is held: the window is about to be deleted."""
        self._hold.stop()

    def forget(self) -> None:
        """Drops the reference to the item under the finger: its page is being destroyed."""
        self._under = None

    def handle(self, event: QEvent) -> bool:
        """Follows an event of the window. Returns False: it goes on to the pages, where only Hide
        and other direct controls react in headphone mode (`TouchRules.qml`)."""
        if not isinstance(event, QPointerEvent) or not event.points():
            return False
        kind, at = event.type(), event.points()[0].position()
        if kind in _PRESSES:
            self._press(at)
        elif kind in _MOVES:
            self._move(at)
        elif kind in _RELEASES:
            swallowed, self._swallowing = self._swallowing, False
            self._release(swallowed)
        return False

    @property
    def _is_on(self) -> bool:
        return self._read_aloud.headphoneMode

    def _press(self, at: QPointF) -> None:
        self._pressed = (self._clock(), at)
        self._still = True
        self._hold.start()
        if self._is_on:
            self._explore(at)

    def _move(self, at: QPointF) -> None:
        if self._pressed is None:
            return
        if (at - self._pressed[1]).manhattanLength() > STILL_PIXELS:
            self._still = False
            self._hold.stop()
        if self._is_on and not self._swallowing:
            self._explore(at)

    def _release(self, swallowed: bool) -> None:
        self._hold.stop()
        pressed, self._pressed = self._pressed, None
        if pressed is None or swallowed or not self._is_on:
            return
        now = self._clock()
        control = self._under
        if control is not None and _hides(control):
            # It acts by itself, in one tap.
            self._under = None
            return
        if not self._still or now - pressed[0] > TAP_SECONDS:
            return
        if self._asking() and (control is None or control.objectName() != "clear"):
            # A tap anywhere means that a visitor is there, as it does outside this mode.
            self._under = None
            self._on_answer()
            return
        if control is None or not is_control(control):
            self._tapped = now
        elif now - self._tapped < DOUBLE_TAP_SECONDS:
            self._tapped = -DOUBLE_TAP_SECONDS
            self._under = None
            press(control)
        else:
            self._tapped = now

    def _on_held(self) -> None:
        # A frightened visitor may press long and hard.
        if self._pressed is None or self._is_on_hide(self._pressed[1]) or not self._may_enter():
            return
        # Lifting the finger is no tap.
        self._swallowing = True
        self._switch(not self._is_on)

    def _is_on_hide(self, at: QPointF) -> bool:
        return any(
            _hides(item) and item.contains(item.mapFromScene(at)) for item, _ in self._pieces()
        )

    def _switch(self, on: bool) -> None:
        if on and not self._may_enter():
            return
        if on:
            self._on_enter()
        self._under = None
        self._read_aloud.set_headphone_mode(on)

    def _explore(self, at: QPointF) -> None:
        found = None
        for item, text in self._pieces():
            if item.contains(item.mapFromScene(at)):
                found = (item, text)
        if found is None or found[0] is self._under:
            # A second tap may be anywhere: it means the control that was spoken last.
            return
        self._under = found[0]
        if is_control(self._under):
            focus(self._under)
        self._read_aloud.say_now(found[1], item=self._under)

    def _pieces(self) -> Iterator[tuple[QQuickItem, str]]:
        """Yields the items and their text in the order in which they are painted: the topmost last.
        Items behind the question are disabled and left out."""
        for item, text in spoken_texts(self._window, self._window.contentItem()):
            if item.isEnabled():
                yield item, text

    def _on_focus(self) -> None:
        item = active(self._window)
        if self._is_on and item is not None and is_control(item) and item is not self._under:
            self._under = item
            self._read_aloud.say_now(spoken(item), item=item)


def _hides(item: QQuickItem) -> bool:
    return item.objectName() == "hide"
