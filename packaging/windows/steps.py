"""Runs the programs of the build."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from deb.faults import BuildError

LONGEST_SECONDS = 900


def run(command: Sequence[str], folder: Path, extra: Mapping[str, str] | None = None) -> str:
    """Runs a program and returns its output. Raises BuildError if it is missing or fails."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC", **(extra or {})}
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=LONGEST_SECONDS,
            check=False,
        )
    except FileNotFoundError:
        text = f"{command[0]} is missing. Run packaging/windows/tools.sh build."
        raise BuildError(text) from None
    except subprocess.TimeoutExpired:
        raise BuildError(f"{command[0]} did not exit within {LONGEST_SECONDS} s.") from None
    if done.returncode:
        raise BuildError(f"{' '.join(command[:3])} failed:\n{done.stdout.strip()}")
    return done.stdout


def at_time(epoch: int, command: Sequence[str]) -> list[str]:
    """Returns the command with its clock stopped at `epoch` (seconds since 1970, UTC), for tools
    that write the time into files."""
    text = datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d %H:%M:%S")
    return ["faketime", "-f", text, *command]


def wine() -> str:
    """Returns the path of wine64, which Debian installs outside PATH. Raises BuildError."""
    found = shutil.which("wine64") or shutil.which("/usr/lib/wine/wine64")
    if found is None:
        raise BuildError("wine64 is missing. Run packaging/windows/tools.sh build.")
    return found
