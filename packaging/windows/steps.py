"""Runs the programs that the build is made of."""

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
    """What it wrote. Raises BuildError with it if it failed, and if it is not there."""
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
        text = f"{command[0]} is missing: run packaging/windows/tools.sh build."
        raise BuildError(text) from None
    except subprocess.TimeoutExpired:
        raise BuildError(f"{command[0]} did not end.") from None
    if done.returncode:
        raise BuildError(f"{' '.join(command[:3])} failed:\n{done.stdout.strip()}")
    return done.stdout


def at_time(epoch: int, command: Sequence[str]) -> list[str]:
    """The command with a clock that stands at `epoch` (seconds since 1970, UTC), for tools that
    write the time into files."""
    told = datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d %H:%M:%S")
    return ["faketime", "-f", told, *command]


def wine() -> str:
    """Debian has it outside the path. Raises BuildError."""
    found = shutil.which("wine64") or shutil.which("/usr/lib/wine/wine64")
    if found is None:
        raise BuildError("wine64 is missing: run packaging/windows/tools.sh build.")
    return found
