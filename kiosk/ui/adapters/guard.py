"""What the window lets through: touches and a few keys; nothing that closes, drops or opens."""

from __future__ import annotations

from collections.abc import Callable

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
        QEvent.Type.Close,
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
    }
)
_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class Guard(QObject):
    """An event filter for the window. `on_presence` is called for every input that counts as a
    visitor being there; `allow_close` is for a preview on a desk."""

    def __init__(
        self,
        on_presence: Callable[[], None],
        *,
        allow_close: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_presence = on_presence
        self._allow_close = allow_close

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Close and self._allow_close:
            return False
        if kind in _SWALLOWED:
            event.ignore()
            return True
        if kind in _PRESENCE:
            self._on_presence()
        if kind in _KEY_EVENTS and isinstance(event, QKeyEvent):
            return event.key() not in _KEYS or bool(event.modifiers() & ~_MODIFIERS)
        return False
