"""Asks the screen's own decoder whether pictures can be shown, in a child process: this room knows
no Qt, and a picture that would end the program ends that process instead.

    with ImageDecoder(early=True) as decoder:        # starts loading at once
        ...                                          # other checks
        answers = decoder.ask([file, ...])           # None: Qt is not installed here
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from kiosk.system.child_process import child_command

START_SECONDS = 60
PICTURE_SECONDS = 20
"""On the clock: for a process to load, and for each picture, which has a limit of processor time
there. A machine that is busy otherwise leaves it little."""


class ImageDecoder:
    """Context manager that starts `kiosk.ui.processes.image_decoder` at once, so that it loads
    (some 0.2 s) beside the other checks. `early` False: not before it is asked, for a bundle that
    seems to have no pictures."""

    def __init__(self, *, early: bool) -> None:
        self._early = early
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> ImageDecoder:
        if self._early:
            self._process = _start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()

    def ask(self, files: Sequence[Path]) -> dict[Path, str] | None:
        """Returns for each file whether it can be decoded: "yes", "no", or "perhaps" for one with
        faults; None if nothing here can decode any, because Qt is not installed or does not load.
        Called once."""
        found: dict[Path, str] = {}
        while len(found) < len(files):
            waiting = files[len(found) :]
            answers = self._answers(waiting)
            if answers is None:
                return None
            if len(answers) < len(waiting):
                # The process ended with the picture after its last answer.
                answers.append("no")
            found.update(zip(waiting, answers, strict=False))
        return found

    def _answers(self, files: Sequence[Path]) -> list[str] | None:
        """Returns the answers of one process, which may be too few; None if it could not start to
        decode."""
        process, self._process = self._process or _start(), None
        if process is None:
            return None
        names = json.dumps([str(file.absolute()) for file in files])
        patience = START_SECONDS + PICTURE_SECONDS * len(files)
        try:
            answers, _ = process.communicate(names, timeout=patience)
        except subprocess.TimeoutExpired:
            process.kill()
            answers, _ = process.communicate()
        # 1: an exception, such as a library that Qt needs and this machine lacks.
        return None if process.returncode == 1 and not answers else answers.split()


def _is_installed(package: str) -> bool:
    try:
        return find_spec(package) is not None
    except ImportError:
        return False


def _start() -> subprocess.Popen[str] | None:
    if not _is_installed("PySide6"):
        return None
    return subprocess.Popen(
        child_command("kiosk.ui.processes.image_decoder"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )
