"""One check of the machine, and what it may look at."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from kiosk.settings import Settings

_PATIENCE = 15


class Verdict(StrEnum):
    GOOD = "good"
    LOOK = "look at it"
    """It works, and somebody should look at it; the exit code stays 0."""
    BAD = "bad"


class Check(NamedTuple):
    """`says` is what was found; `mend` what to do about it, empty when it is good."""

    id: str
    title: str
    verdict: Verdict
    says: str
    fix: str = ""


def ok(id: str, title: str, says: str) -> Check:
    return Check(id, title, Verdict.GOOD, says)


def warn(id: str, title: str, says: str, mend: str) -> Check:
    return Check(id, title, Verdict.LOOK, says, mend)


def fail(id: str, title: str, says: str, mend: str) -> Check:
    return Check(id, title, Verdict.BAD, says, mend)


def _run(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()


class Machine(NamedTuple):
    """What a check may ask. Tests give another root, environment and answers of commands."""

    settings: Settings
    root: Path = Path("/")
    platform: str = sys.platform
    environment: Mapping[str, str] = os.environ
    run: Callable[[Sequence[str]], str] = _run
    """The output of a command; empty if it failed or is not there."""

    def text(self, name: str) -> str:
        """Of a file below the root; empty if it cannot be read."""
        try:
            return (self.root / name).read_text("utf-8", errors="replace").strip()
        except OSError:
            return ""
