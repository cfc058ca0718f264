"""Content is read and drawn once before a visitor sees it, in a process of its own: what would end
or freeze the program ends or freezes that one instead.

    says = render_check(bundle_folder, directory_folder)      # "" if it can be shown

`kiosk/tour/render_check_process.py` is what runs there.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

LONGEST_SECONDS = 180
"""On the clock. Of a processor, `kiosk.tour.render_check_process` takes a third at most: a kiosk
that is busy with its own screen leaves it little."""

READABLE, INVALID, CRASHED, TOO_SLOW = 0, 3, 4, 5
"""Exit codes of `kiosk.tour.render_check_process`."""
OUT_OF_TIME = -getattr(signal, "SIGXCPU", 0)


class RenderCheck:
    """A process that is getting ready while its caller still looks for what to draw: some 0.3 s.
    A context manager; called with the two folders it does what `render_check` does, once."""

    def __init__(self, *, seconds: float = LONGEST_SECONDS) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> RenderCheck:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "kiosk.tour.render_check_process"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None and self._process.returncode is None:
            # With those that draw beside it: they hold the pipe that is read to its end here.
            if sys.platform == "win32":
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.communicate()

    def __call__(self, bundle: Path, directory: Path) -> str:
        """One sentence that says why this content cannot be shown; empty if it can."""
        assert self._process is not None
        folders = json.dumps([str(bundle), str(directory)])
        try:
            told, _ = self._process.communicate(folders, timeout=self._seconds)
        except subprocess.TimeoutExpired:
            return f"Its pages took longer than {self._seconds:.0f} seconds to draw."
        if self._process.returncode == READABLE:
            return ""
        if self._process.returncode == INVALID:
            return told.strip()
        if self._process.returncode in (TOO_SLOW, OUT_OF_TIME):
            return "Its pages took too long to draw."
        return "Drawing its pages made the program end."


def render_check(bundle: Path, directory: Path, *, seconds: float = LONGEST_SECONDS) -> str:
    """One sentence that says why this content cannot be shown; empty if it can."""
    with RenderCheck(seconds=seconds) as trial:
        return trial(bundle, directory)
