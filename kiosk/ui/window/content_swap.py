"""Puts new content on the screen between two visitors."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk.bundle.model import Bundle
from kiosk.content.sources import ContentSource, LoadedContent
from kiosk.content.watcher import Watcher
from kiosk.errors import KioskError
from kiosk.ui.viewmodels.kiosk import KioskModel

POLL_MS = 2500
SOON_MS = 250
"""The interval while the console is open: staff may have just applied content and wait for it."""
CONFIRM_MS = 10_000
"""Content that has been on the screen for this long did not crash the program when it appeared."""

log = logging.getLogger("kiosk")


class ContentSwap(QObject):
    """Watches the content source and exchanges the bundle. `shown` is the content of the start;
    `exchange` puts another bundle on the screen, at the moment that `after_frame` chooses."""

    def __init__(
        self,
        source: ContentSource,
        shown: LoadedContent,
        model: KioskModel,
        exchange: Callable[[Bundle, Path], None],
        after_frame: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__()
        self._source = source
        self._model = model
        self._exchange = exchange
        self._after_frame = after_frame
        self._watcher = Watcher(source, shown)
        self._shown = shown
        self._waiting: LoadedContent | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(POLL_MS)
        self._looking.timeout.connect(self._poll)
        self._looking.start()
        self._confirming = QTimer(self)
        self._confirming.setSingleShot(True)
        self._confirming.setInterval(CONFIRM_MS)
        self._confirming.timeout.connect(self._confirm)
        self._confirming.start()
        model.visit.stateChanged.connect(self._swap_later)

    def close(self) -> None:
        self._looking.stop()
        self._confirming.stop()
        self._model.visit.stateChanged.disconnect(self._swap_later)

    @property
    def shown(self) -> LoadedContent:
        return self._shown

    def poll_faster(self, on: bool) -> None:
        """Polls every SOON_MS while `on`, because staff wait for the content they applied."""
        self._looking.setInterval(SOON_MS if on else POLL_MS)

    def _poll(self) -> None:
        self._waiting = self._watcher.poll() or self._waiting
        self._swap_later()

    def _swap_later(self) -> None:
        """Swaps after the attract screen has been painted: no visitor waits then."""
        if self._waiting is not None and self._model.visit.no_visitor:
            self._after_frame(self._swap)

    def _swap(self) -> None:
        content = self._waiting
        if content is None or content.bundle is None or not self._model.visit.no_visitor:
            return
        self._waiting = None
        self._shown = content
        self._exchange(content.bundle, content.directory)
        log.info("Now showing %s.", content.bundle.title)
        self._confirming.start()

    def _confirm(self) -> None:
        # A disk that cannot be written is reported at the start; it does not stop the screen.
        with suppress(KioskError):
            self._source.confirm(self._shown)
