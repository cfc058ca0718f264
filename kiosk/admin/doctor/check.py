"""The result of one check, and the machine as a check sees it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from kiosk.settings import Settings

_TIMEOUT_SECONDS = 15


class Verdict(StrEnum):
    GOOD = "good"
    LOOK = "look at it"
    """It works, but IT should look at it. The exit code stays 0."""
    BAD = "bad"


class Check(NamedTuple):
    """The result of one check. `says`: what was found. `fix`: what to do; empty if it is good."""

    id: str
    title: str
    verdict: Verdict
    says: str
    fix: str = ""


def ok(id: str, title: str, says: str) -> Check:
    return Check(id, title, Verdict.GOOD, says)


def warn(id: str, title: str, says: str, fix: str) -> Check:
    return Check(id, title, Verdict.LOOK, says, fix)


def fail(id: str, title: str, says: str, fix: str) -> Check:
    return Check(id, title, Verdict.BAD, says, fix)


def _run(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_TIMEOUT_SECONDS,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()


class Machine(NamedTuple):
    """The machine as a check sees it. Tests pass another root, environment and command output."""

    settings: Settings
    root: Path = Path("/")
    platform: str = sys.platform
    environment: Mapping[str, str] = os.environ
    run: Callable[[Sequence[str]], str] = _run
    """Returns the output of a command; "" if it could not be run or took longer than 15 s."""

    def text(self, name: str) -> str:
        """Returns the text of a file below the root; "" if it cannot be read."""
        try:
            return (self.root / name).read_text("utf-8", errors="replace").strip()
        except OSError:
            return ""
