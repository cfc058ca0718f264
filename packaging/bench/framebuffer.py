"""A screen of our own whose pixels can be read without asking the program on it.

Xvfb keeps its picture in a memory-mapped file in XWD format (`-fbdir`). Reading it costs the
measured program nothing, and works for Qt and Chromium alike.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import numpy as np
import numpy.typing as npt

SIZE = (1920, 1080)
POLL_SECONDS = 0.004
TEXT_STEPS = 2000
"""Least number of changes of colour from a pixel to its right neighbour, counted in every second
row, of a page with text. Empty, half-filled and plain windows, which Chromium shows first, have
none; the first pages compared here have about 20,000."""
EDGE = 16
"""Pixels at the edges that are ignored: Chromium's empty window has a dark line there."""

_EMPTY_ROOT = 0
_HEADER_FIELDS = 25
_COLOUR_BYTES = 12


class Framebuffer:
    """An Xvfb with a display number of its own; a context manager."""

    def __init__(self, size: tuple[int, int] = SIZE) -> None:
        self.size = size
        self.display = ""
        self._folder = tempfile.TemporaryDirectory(prefix="bench-screen-")
        self._server: subprocess.Popen[bytes] | None = None
        self._pixels: npt.NDArray[np.uint32] = np.zeros((1, 1), np.uint32)

    def __enter__(self) -> Framebuffer:
        width, height = self.size
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24"),
                *("-fbdir", self._folder.name, "-nolisten", "tcp", "-noreset"),
            ],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.display = ":" + answer.readline().strip()
        if self.display == ":":
            raise RuntimeError("Xvfb did not start.")
        self._pixels = _map(Path(self._folder.name) / "Xvfb_screen0", self.size)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait()
        self._folder.cleanup()

    def is_blank(self) -> bool:
        """Returns whether the screen shows only the root window, perhaps with the pointer on it."""
        sample = self._pixels[::8, ::8]
        return int(np.count_nonzero(sample)) < sample.size // 1000

    def is_painted(self) -> bool:
        """Returns whether a page with text covers the screen: neither root nor empty window."""
        inner = self._pixels[EDGE:-EDGE:2, EDGE:-EDGE]
        sample = inner[::8, ::16]
        if np.count_nonzero(sample == _EMPTY_ROOT) > sample.size // 5:
            return False
        return int(np.count_nonzero(inner[:, 1:] != inner[:, :-1])) >= TEXT_STEPS

    def wait_until_painted(self, timeout: float = 30) -> float:
        """Returns the time (`time.perf_counter`) at which a page was first seen. Raises
        TimeoutError."""
        return self._wait(self.is_painted, timeout)

    def wait_until_blank(self, timeout: float = 10) -> float:
        return self._wait(self.is_blank, timeout)

    def wait_until_still(self, seconds: float = 0.3, timeout: float = 5) -> None:
        """Waits until the picture has not changed for some seconds, or for the timeout."""
        end = time.perf_counter() + timeout
        last, since = b"", time.perf_counter()
        while time.perf_counter() < end:
            now = self._pixels[::8, ::8].tobytes()
            if now != last:
                last, since = now, time.perf_counter()
            elif time.perf_counter() - since >= seconds:
                return
            time.sleep(0.02)

    def _wait(self, condition: Callable[[], bool], timeout: float) -> float:
        end = time.perf_counter() + timeout
        while time.perf_counter() < end:
            if condition():
                return time.perf_counter()
            time.sleep(POLL_SECONDS)
        raise TimeoutError("The screen did not show the expected picture.")


def _map(path: Path, size: tuple[int, int]) -> npt.NDArray[np.uint32]:
    """Maps the pixels of an XWD file; 0 is the empty root window.

    The header is 25 big-endian words: the first is the header's own size, the 20th the number of
    colours that follow it (X11/XWDFile.h).
    """
    header = np.fromfile(path, ">u4", _HEADER_FIELDS)
    offset = int(header[0]) + int(header[19]) * _COLOUR_BYTES
    width, height = size
    return np.memmap(path, np.uint32, "r", offset, (height, width))
