"""Reads and draws content once, in a process of its own, before a visitor sees it: content that
would crash or freeze the program crashes or freezes that process instead.

    says = render_and_prepare(bundle_folder, directory_folder)      # "" if it can be shown

The process (`kiosk/tour/render_check_process.py`) writes into the bundle's folder: `.prepared.json`
and one for each language, as `kiosk prepare` does. A bundle is therefore checked where it will be
shown from: a stage of the store, never the folder that staff edit.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from kiosk.system.child_process import child_command

LONGEST_SECONDS = 180
"""On the clock. `kiosk.tour.render_check_process` may use a third of that as processor time: a
kiosk that is busy with its own screen leaves it little."""

READABLE, INVALID, CRASHED, TOO_SLOW = 0, 3, 4, 5
"""Exit codes of `kiosk.tour.render_check_process`."""
OUT_OF_TIME = -getattr(signal, "SIGXCPU", 0)
"""Exit code of a process that the system stopped at its limit of processor time."""


class RenderCheck:
    """Context manager that starts the process at once, so that it loads (some 0.3 s) while its
    caller still looks for the content. It is called once, with the folders of a bundle and of its
    directory, and then checks and prepares the bundle as `render_and_prepare` does."""

    def __init__(self, *, seconds: float = LONGEST_SECONDS) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> RenderCheck:
        self._process = subprocess.Popen(
            child_command("kiosk.tour.render_check_process"),
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
            # Also its children, which draw beside it: they keep the pipe open that is read here.
            if sys.platform == "win32":
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.communicate()

    def __call__(self, bundle: Path, directory: Path) -> str:
        """Draws and prepares a bundle; returns why it cannot be shown, in one sentence, or ''."""
        assert self._process is not None
        folders = json.dumps([str(bundle), str(directory)])
        try:
            says, _ = self._process.communicate(folders, timeout=self._seconds)
        except subprocess.TimeoutExpired:
            return f"Its pages took longer than {self._seconds:.0f} seconds to draw."
        if self._process.returncode == READABLE:
            return ""
        if self._process.returncode == INVALID:
            return says.strip()
        if self._process.returncode in (TOO_SLOW, OUT_OF_TIME):
            return "Its pages took too long to draw."
        return "The program crashed while drawing its pages."


def render_and_prepare(bundle: Path, directory: Path, *, seconds: float = LONGEST_SECONDS) -> str:
    """Draws every page of a bundle once, and writes its prepared files into its folder.

    Returns why this content cannot be shown, in one sentence; '' if it can.
    """
    with RenderCheck(seconds=seconds) as check:
        return check(bundle, directory)
