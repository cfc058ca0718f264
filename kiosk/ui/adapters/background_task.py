"""A function on a thread of its own, and its result back on the thread that draws."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class BackgroundTask(QObject):
    """`think(work, then)`: `work` must not touch anything of Qt."""

    _ready = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ready.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._thread: Thread | None = None

    def run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """An error of `work` is handed to `then` as the result."""

        def run() -> None:
            try:
                result = work()
            except Exception as error:
                result = error
            self._ready.emit(then, result)

        self._thread = Thread(target=run, name="staff", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """For the end: the thread must not speak to an object that has gone."""
        if self._thread is not None:
            self._thread.join()

    def _answer(self, then: Callable[[Any], None], result: Any) -> None:
        then(result)
