"""Progress of a long command: one changing line on a terminal, some lines in a log."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

SECONDS = 10.0
_WIDTH = 75


class Progress:
    """Writes to `out`; `clock` counts seconds."""

    def __init__(self, out: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._out = out
        self._clock = clock
        self._last = clock()
        self._changing = out.isatty()

    def report(self, text: str) -> None:
        if self._changing:
            self._write(f"\r{text:<{_WIDTH}.{_WIDTH}}")
        elif self._clock() - self._last >= SECONDS:
            self._last = self._clock()
            self._write(f"{text}\n")

    def end(self, text: str) -> None:
        """Writes the last line, on a terminal and in a log."""
        self._write(f"\r{text:<{_WIDTH}}\n" if self._changing else f"{text}\n")

    def _write(self, text: str) -> None:
        self._out.write(text)
        self._out.flush()
