"""Keeps the last errors for the console, since the log itself cannot be read at the screen."""

from __future__ import annotations

import logging
from collections import deque

MAX_MESSAGES = 3


class RecentErrors(logging.Handler):
    """Handler that keeps the last three errors of a logger; the same sentence only once. Leaves out
    records with `in_status`: the status says the same for as long as it is true."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._messages: deque[str] = deque(maxlen=MAX_MESSAGES)

    def emit(self, record: logging.LogRecord) -> None:
        says = record.getMessage()
        if getattr(record, "in_status", False):
            return
        if says not in self._messages:
            self._messages.append(says)

    def messages(self) -> tuple[str, ...]:
        return tuple(self._messages)
