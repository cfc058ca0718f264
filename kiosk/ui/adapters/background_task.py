"""Runs a function on a thread of its own and returns its result on the thread that draws."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot


class BackgroundTask(QObject):
    """Runs functions that do not use Qt."""

    _ready = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ready.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._thread: Thread | None = None

    def run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Calls `work` on the thread, then `then` with its result or the error it raised."""

        def run() -> None:
            try:
                result = work()
            except Exception as error:
                result = error
            self._ready.emit(then, result)

        self._thread = Thread(target=run, name="staff", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Waits for the thread, so that it does not report to a destroyed object."""
        if self._thread is not None:
            self._thread.join()

    @Slot(object, object)
    def _answer(self, then: Callable[[Any], None], result: Any) -> None:
        then(result)
