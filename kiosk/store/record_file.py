"""A small record that outlives power cuts and bit rot.

    <sha256 of the second line>
    {"some": "JSON"}

Beside `name` lies `name.bak`, the record before it. What a cut leaves, step by step of `write`:
the old one with an unfinished `name.new`, which nobody reads; only `name.bak`, which then is the
old one; or the new one. If names reach the disk in another order, one of the two still does.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from kiosk.store import disk, safe_read

_MAX_BYTES = 64 * 1024


def read(path: Path) -> dict[str, Any] | None:
    """The newest intact one of a record and its backup; None if there is neither."""
    return read_with_origin(path)[0]


def read_with_origin(path: Path) -> tuple[dict[str, Any] | None, bool]:
    """The same, and whether it is the record itself: a backup may be older."""
    found = _intact(path)
    return (_intact(_beside(path, "bak")), False) if found is None else (found, True)


def exists(path: Path) -> bool:
    """Whether there is a record, intact or not."""
    return _is_there(path) or _is_there(_beside(path, "bak"))


def is_damaged(path: Path) -> bool:
    """Whether the record is there and cannot be read: what stands in for it may be older. A power
    cut leaves no such record."""
    return _is_there(path) and _intact(path) is None


def write(path: Path, value: Mapping[str, Any]) -> None:
    """Replaces a record; it is safely on disk when this returns. Raises OSError.

    After an error the old record, or the new one, is there.
    """
    text = json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")
    new = _beside(path, "new")
    if _is_there(new):
        disk.remove_tree(new)
    disk.write_new(new, _sum(text) + b"\n" + text + b"\n")
    # A damaged record must not push out the backup that stands in for it.
    if _intact(path) is not None:
        disk.rename(path, _beside(path, "bak"))
    disk.rename(new, path)
    disk.sync_folder(path.parent)


def _intact(path: Path) -> dict[str, Any] | None:
    with suppress(OSError, ValueError, RecursionError):
        told, text, rest = _read(path).split(b"\n")
        if told == _sum(text) and not rest:
            value = json.loads(text)
            return value if isinstance(value, dict) else None
    return None


def _read(path: Path) -> bytes:
    try:
        return safe_read.read(path, _MAX_BYTES)
    except FileNotFoundError:
        raise
    except OSError:
        # A disk that failed for a moment must not have us change the backup and write that.
        return safe_read.read(path, _MAX_BYTES)


def _sum(text: bytes) -> bytes:
    return hashlib.sha256(text).hexdigest().encode("ascii")


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(f"{path.name}.{ending}")


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except OSError:
        return False
    return True
