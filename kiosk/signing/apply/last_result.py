"""Records the result of the last apply, for `kiosk status` and the staff console."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.phrases import printable
from kiosk.signing.apply.results import Outcome, Result
from kiosk.store import disk, record_file

FILE = "last"


def write(root: Path, result: Result, now: datetime) -> None:
    """Writes the record. `root`: <state>/store. A record that cannot be written stops nothing."""
    if not root.is_dir():
        return
    when = now.astimezone(UTC).isoformat(timespec="seconds")
    with suppress(OSError):
        record_file.write(
            root / FILE,
            {
                "when": when,
                "outcome": result.outcome.name.lower(),
                "exit_code": int(result.outcome),
                "says": result.says,
                "hint": result.hint,
                "bundle": result.bundle,
                "release": result.release,
            },
        )


def forget_unknown_publisher(root: Path) -> None:
    """Removes the record if it says that no publisher is known, or another one: one was trusted
    since. `root`: <state>/store."""
    found = record_file.read(root / FILE)
    if found is not None and found.get("outcome") == Outcome.UNKNOWN_PUBLISHER.name.lower():
        with suppress(OSError):
            for name in (FILE, f"{FILE}.bak"):
                disk.remove_tree(root / name)


def read(root: Path) -> dict[str, Any] | None:
    """Reads the record that `write` wrote; None if there is none. `root`: <state>/store.

    A record of an earlier program may contain a name that cannot be printed.
    """
    found = record_file.read(root / FILE)
    if found is None:
        return None
    return {key: printable(each) if isinstance(each, str) else each for key, each in found.items()}
