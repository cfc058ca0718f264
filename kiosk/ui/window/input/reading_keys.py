"""The arrows Down and Up while a screen reader is active: they move the focus through everything on
the page, one text or control after the other, as a screen reader's own keys do on a web page. Tab
goes from control to control, as always."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.window.input.focus import focus

_WHOLE_PAGE = "wholePage"
"""Object name of the item that says all of the page: see WholePage.qml."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ReadingKeys(QObject):
    """Handles the window's arrow keys while `listening` returns True. `page` returns the open page,
    None on screens that take the whole window."""

    def __init__(
        self,
        window: QQuickWindow,
        *,
        page: Callable[[], QQuickItem | None],
        listening: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._page = page
        self._listening = listening

    def handle(self, event: QEvent) -> bool:
        """Handles an event of the window; returns True if the focus has moved."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = _STEPS.get(Qt.Key(event.key()))
        return step is not None and self._listening() and self._move(step)

    def _move(self, step: int) -> bool:
        pieces = self._pieces()
        if not pieces:
            return False
        here = self._window.activeFocusItem()
        if here in pieces:
            focus(pieces[(pieces.index(here) + step) % len(pieces)])
        else:
            focus(pieces[0 if step > 0 else -1])
        return True

    def _pieces(self) -> list[QQuickItem]:
        """Returns all texts and controls: the page as it is read aloud, then the bar."""
        from kiosk.ui.window.accessible_text import spoken_texts, texts_to_read

        page = self._page()
        found = texts_to_read(self._window, page) if page is not None else []
        found += spoken_texts(self._window, self._window.contentItem())
        # Each once: the bar is not part of the page.
        once = dict.fromkeys(item for item, _ in found)
        return [item for item in once if item.isEnabled() and item.objectName() != _WHOLE_PAGE]
