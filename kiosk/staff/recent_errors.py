"""What supply and store had to say, kept for the console: the log itself is not at the screen."""

from __future__ import annotations

import logging
from collections import deque

MAX_MESSAGES = 3


class RecentErrors(logging.Handler):
    """The last errors of the logger "kiosk"; the same sentence only once."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._said: deque[str] = deque(maxlen=MAX_MESSAGES)

    def emit(self, record: logging.LogRecord) -> None:
        says = record.getMessage()
        if says not in self._said:
            self._said.append(says)

    def messages(self) -> tuple[str, ...]:
        return tuple(self._said)
