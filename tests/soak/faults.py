"""What must never happen in a kiosk: an error that nothing catches, a log record above INFO."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from typing import Any


class Faults(logging.Handler):
    """Collects what went wrong since `take()` was last called, each as a text."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._found: list[str] = []
        logging.getLogger().addHandler(self)
        sys.excepthook = self._raised
        sys.unraisablehook = lambda raised: self._raised(
            raised.exc_type, raised.exc_value, raised.exc_traceback
        )
        threading.excepthook = lambda raised: self._raised(
            raised.exc_type, raised.exc_value, raised.exc_traceback
        )

    def emit(self, record: logging.LogRecord) -> None:
        self.add(f"{record.levelname} {record.name}: {record.getMessage()}")

    def add(self, fault: str) -> None:
        self._found.append(fault)

    def take(self) -> list[str]:
        found, self._found = self._found, []
        return found

    def _raised(self, kind: Any, error: Any, where: Any) -> None:
        self.add("".join(traceback.format_exception(kind, error, where)).strip())
