"""Filters the window's events: touches and a few keys pass; nothing that drops or opens.

That nothing closes the window is said in Main.qml, where it holds from the first moment."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

_PRESENCE = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)
_KEY_EVENTS = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
)
_SWALLOWED = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.NativeGesture,
        QEvent.Type.Shortcut,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletRelease,
    }
)
_KEYS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_F2,
    }
)
_CHORD = (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
_PAD = frozenset(
    {
        *(Qt.Key(Qt.Key.Key_0.value + digit) for digit in range(10)),
        Qt.Key.Key_Backspace,
    }
)
"""Keys of the PIN pad in the console."""
_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class EventGuard(QObject):
    """An event filter for the window. `on_presence` is called for every input that shows that a
    visitor is there. Events that pass go to `handlers`, in their order; one that returns True has
    handled the event. `on_chord` is called for Ctrl+Alt+S; while `typing` returns True, digits and
    Backspace pass."""

    def __init__(
        self,
        on_presence: Callable[[], None],
        *,
        handlers: Sequence[Callable[[QEvent], bool]] = (),
        on_chord: Callable[[], None] = lambda: None,
        typing: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_presence = on_presence
        self._handlers = handlers
        self._on_chord = on_chord
        self._typing = typing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _SWALLOWED:
            event.ignore()
            return True
        if kind in _PRESENCE:
            self._on_presence()
        if kind in _KEY_EVENTS and isinstance(event, QKeyEvent) and not self._lets_through(event):
            return True
        return any(handler(event) for handler in self._handlers)

    def _lets_through(self, event: QKeyEvent) -> bool:
        if (event.key(), event.modifiers()) == _CHORD:
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._on_chord()
            return False
        typed = event.key() in _PAD and not event.modifiers() & ~_MODIFIERS
        return _is_allowed(event) or (typed and self._typing())


def _is_allowed(event: QKeyEvent) -> bool:
    return event.key() in _KEYS and not event.modifiers() & ~_MODIFIERS
