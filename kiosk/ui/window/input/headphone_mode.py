"""Headphone mode, for visitors who do not see the screen: the focused control is spoken, so is the
item under a moving finger, and a double tap anywhere presses the item that was spoken last.

A visitor enters and leaves it by holding one finger still on the screen, or by plugging headphones
in and out. One tap leaves it too, on the banner that says so for its whole length: who sees the
screen is never stuck in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointerEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.viewmodels.headphones import HeadphonesModel
from kiosk.ui.viewmodels.read_aloud import ReadAloudModel
from kiosk.ui.window.accessible_text import spoken, spoken_texts
from kiosk.ui.window.input.focus import active, focus, is_control, press
from kiosk.ui.window.input.hold import Hold
from kiosk.visit.taps import DOUBLE_TAP_SECONDS, Taps


class HeadphoneMode(QObject):
    """Follows the window's touches. `clock` counts monotonic seconds; `reach` returns how far a
    finger that is held still may move, in pixels. `on_enter` opens a page if none is open;
    `may_enter` returns False where nothing may speak, as on the decoy. While `asking` returns True,
    a tap calls `on_answer`. While `hiding` returns True, a finger is on Hide and no other acts."""

    def __init__(
        self,
        window: QQuickWindow,
        read_aloud: ReadAloudModel,
        headphones: HeadphonesModel,
        *,
        clock: Callable[[], float],
        reach: Callable[[], float],
        on_enter: Callable[[], None],
        may_enter: Callable[[], bool] = lambda: True,
        asking: Callable[[], bool] = lambda: False,
        on_answer: Callable[[], None] = lambda: None,
        hiding: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._may_enter = may_enter
        self._asking = asking
        self._on_answer = on_answer
        self._hiding = hiding
        self._window = window
        self._read_aloud = read_aloud
        self._headphones = headphones
        self._clock = clock
        self._on_enter = on_enter
        self._reach = reach
        self._finger: int | None = None
        self._pressed = 0.0
        self._at = QPointF()
        self._is_tap = False
        self._under: QQuickItem | None = None
        self._hit: int | None = None
        self._taps = Taps(clock)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(round(DOUBLE_TAP_SECONDS * 1000))
        self._wait.timeout.connect(self._on_single_tap)
        self._hold = Hold(
            reach=reach,
            may_begin=lambda at: may_enter() and not self._acts_at_one_tap(at),
            on_shown=self._on_shown,
            on_held=self._on_held,
            on_end=self._on_end,
            parent=self,
        )
        window.activeFocusItemChanged.connect(self._on_focus)

    def put_on(self, on: bool) -> None:
        """Enters or leaves the mode because headphones were plugged in or pulled out. Pulled out,
        it leaves in silence: a loudspeaker may take over. After Listen they lead to reading aloud:
        that visitor sees the screen."""
        if self._read_aloud.headphones(on):
            return
        if on and not self._is_on and self._may_enter():
            self._read_aloud.enter_headphone_mode(self._enter)
        elif not on:
            self._read_aloud.leave_headphone_mode(silently=True)

    def close(self) -> None:
        """Forgets a finger that is held: the window is about to be deleted."""
        self._wait.stop()
        self._hold.stop()

    def forget(self) -> None:
        """Drops the reference to the item under the finger: its page is being destroyed, and the
        finger's tap was not meant for the next one. The decoy shows nothing of headphone mode."""
        self._under = None
        self._is_tap = False
        if not self._may_enter():
            self._hold.stop()
            self._headphones.touched()

    def forget_visit(self) -> None:
        self._wait.stop()
        self._taps.forget()

    def handle(self, event: QEvent) -> bool:
        """Follows an event of the window. Returns False: it goes on to the pages, where only Hide
        and other direct controls react in headphone mode (`TouchRules.qml`)."""
        if not isinstance(event, QPointerEvent) or _is_double(event):
            return False
        self._hold.follow(event)
        if event.type() == QEvent.Type.TouchCancel:
            self._finger = None
        for point in event.points():
            if point.state() == QEventPoint.State.Pressed:
                self._headphones.touched()
                self._press(point)
            elif point.id() != self._finger:
                continue
            elif point.state() == QEventPoint.State.Updated:
                self._move(point.position())
            elif point.state() == QEventPoint.State.Released:
                self._finger = None
                self._release()
        return False

    @property
    def _is_on(self) -> bool:
        return self._read_aloud.headphoneMode

    def _press(self, point: QEventPoint) -> None:
        """The finger that came last explores: a hand may rest on the screen."""
        self._finger = point.id()
        self._pressed = self._clock()
        self._at = point.position()
        self._is_tap = True
        self._hit = None
        if self._is_on:
            self._explore(self._at)

    def _move(self, at: QPointF) -> None:
        way = at - self._at
        if QPointF.dotProduct(way, way) > self._reach() ** 2:
            self._is_tap = False
        if self._is_on:
            self._explore(at)

    def _release(self) -> None:
        item = self._under
        if not self._is_on or not self._is_tap or (item is not None and _is_direct(item)):
            return
        if self._hiding():
            return
        if self._asking() and (item is None or item.objectName() != "clear"):
            # A tap anywhere but on "Clear it now" means that a visitor is there.
            self._under = None
            self._on_answer()
            return
        seconds = self._clock() - self._pressed
        if self._taps.is_double(seconds, _number(item), self._hit):
            self._wait.stop()
            self._under = None
            if item is not None and is_control(item):
                press(item)
        else:
            self._wait.start()

    def _on_single_tap(self) -> None:
        if self._taps.were_in_vain() and self._is_on and not self._asking():
            self._headphones.ask()

    # -- holding ----------------------------------------------------------------------------

    def _on_shown(self, at: QPointF) -> None:
        self._headphones.hold(at.x(), at.y())
        self._read_aloud.prepare()

    def _on_end(self) -> None:
        self._headphones.let_go()
        self._read_aloud.let_go()

    def _on_held(self) -> None:
        # Lifting the finger is no tap.
        self._is_tap = False
        self._headphones.fill()
        if self._is_on:
            self._headphones.leave()
        else:
            self._read_aloud.enter_headphone_mode(self._enter)

    def _enter(self) -> bool:
        if not self._may_enter():
            return False
        self._on_enter()
        self._under = None
        return True

    def _acts_at_one_tap(self, at: QPointF) -> bool:
        return any(
            _is_direct(item) and item.contains(item.mapFromScene(at)) for item, _ in self._pieces()
        )

    # -- exploring --------------------------------------------------------------------------

    def _explore(self, at: QPointF) -> None:
        found = None
        for item, text in self._pieces():
            if item.contains(item.mapFromScene(at)):
                found = (item, text)
        if found is None:
            # A second tap may be anywhere: it means the control that was spoken last.
            return
        item, text = found
        self._hit = _number(item) if is_control(item) else None
        if item is self._under:
            return
        self._under = item
        if is_control(item):
            focus(item)
        self._read_aloud.headphone_speech.say_now(text, item=item)

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
            self._read_aloud.headphone_speech.say_now(spoken(item), item=item)


def _is_direct(item: QQuickItem) -> bool:
    """True for a control that acts at one tap in headphone mode too: Hide, Leave."""
    return bool(item.property("hides") or item.property("direct"))


def _is_double(event: QPointerEvent) -> bool:
    """True for a mouse event that Qt makes from a touch to which no item answered."""
    synthesized = Qt.MouseEventSource.MouseEventSynthesizedByQt
    return isinstance(event, QMouseEvent) and event.source() == synthesized


def _number(item: QQuickItem | None) -> int:
    return 0 if item is None else int(shiboken6.getCppPointer(item)[0])
