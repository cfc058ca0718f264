"""Finds what makes a disk forget everything at a restart: overlays, the Unified Write Filter, Deep
Freeze. Nothing tells a program so: each is known by its marks."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

_FORGETFUL = frozenset({"overlay", "tmpfs", "ramfs", "aufs"})
_SECONDS = 5

Run = Callable[[Sequence[str]], str]
"""Runs a command and returns what it printed; '' if it cannot be run."""


def write_protection(folder: Path) -> str:
    """Returns what this machine forgets `folder` by, as a sentence without its end; '' if nothing
    is known. Takes some 0.1 s on Windows."""
    if sys.platform == "win32":
        return protection_of_windows(_run)
    return protection_of_mounts(_mounts(), folder.absolute())


def protection_of_windows(run: Run) -> str:
    """Returns the same on Windows. `uwfmgr` answers administrators only; the kiosk's account sees
    whether the filter's driver is loaded."""
    answer = run(["uwfmgr", "filter", "get-config"]).upper().split()
    if "ON" in answer or ("OFF" not in answer and "RUNNING" in run(["sc", "query", "uwfvol"])):
        return "The Unified Write Filter is on"
    return "Deep Freeze is on" if "RUNNING" in run(["sc", "query", "DFServ"]) else ""


def protection_of_mounts(mounts: str, folder: Path) -> str:
    """Returns the same on Linux. `mounts`: the text of /proc/self/mounts, see fstab(5)."""
    kind, options = _mount(mounts, folder)
    if kind in _FORGETFUL:
        return f"{folder} is on {kind}"
    return f"The disk with {folder} is read-only" if "ro" in options else ""


def _mounts() -> str:
    try:
        return Path("/proc/self/mounts").read_text("utf-8", "replace")
    except OSError:
        return ""


def _mount(mounts: str, folder: Path) -> tuple[str, list[str]]:
    """Returns type and options of the file system that a folder is on."""
    best, kind, options = "", "", [""]
    for row in mounts.splitlines():
        parts = row.split()
        if len(parts) < 4:
            continue
        point = parts[1].replace("\\040", " ")
        inside = folder == Path(point) or Path(point) in folder.parents
        if inside and len(point) >= len(best):
            best, kind, options = point, parts[2], parts[3].split(",")
    return kind, options


def _run(argv: Sequence[str]) -> str:
    try:
        done = subprocess.run(
            argv,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            encoding="utf-8",
            errors="replace",
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout
