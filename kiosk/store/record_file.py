"""A small record that survives power cuts and bit rot.

    <sha256 of the second line>
    {"some": "JSON"}

Beside `name` is `name.bak`, the record before it. After a power cut, by the step of `write` that
it interrupts, there is the old record and an unfinished `name.new`, which is never read; or only
`name.bak`, which is then the old one; or the new record. If the names reach the disk in another
order, one of the two records is still there.
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
    """Reads a record, or its backup if it is not intact; None if there is neither."""
    return read_with_origin(path)[0]


def read_with_origin(path: Path) -> tuple[dict[str, Any] | None, bool]:
    """Reads the same; the second value is True for the record itself. A backup may be older."""
    found = _intact(path)
    return (_intact(_beside(path, "bak")), False) if found is None else (found, True)


def exists(path: Path) -> bool:
    """Tells whether there is a record, intact or not."""
    return _is_there(path) or _is_there(_beside(path, "bak"))


def is_damaged(path: Path) -> bool:
    """Tells whether there is a record that cannot be read: its backup may be older. A power cut
    leaves no such record."""
    return _is_there(path) and _intact(path) is None


def write(path: Path, value: Mapping[str, Any], *, private: bool = False) -> None:
    """Replaces a record; it is safely on disk when this returns. `private`: only this account may
    read it. Raises OSError; then either the old record or the new one is there."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")
    new = _beside(path, "new")
    if _is_there(new):
        disk.remove_tree(new)
    disk.write_new(new, _checksum(text) + b"\n" + text + b"\n", private=private)
    # A damaged record must not replace the backup that is read instead of it.
    if _intact(path) is not None:
        disk.rename(path, _beside(path, "bak"))
    disk.rename(new, path)
    disk.sync_folder(path.parent)


def _intact(path: Path) -> dict[str, Any] | None:
    with suppress(OSError, ValueError, RecursionError):
        checksum, text, rest = _read(path).split(b"\n")
        if checksum == _checksum(text) and not rest:
            value = json.loads(text)
            return value if isinstance(value, dict) else None
    return None


def _read(path: Path) -> bytes:
    try:
        return safe_read.read(path, _MAX_BYTES)
    except FileNotFoundError:
        raise
    except OSError:
        # Once more: after a momentary failure the backup would be changed and written back.
        return safe_read.read(path, _MAX_BYTES)


def _checksum(text: bytes) -> bytes:
    return hashlib.sha256(text).hexdigest().encode("ascii")


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(f"{path.name}.{ending}")


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except OSError:
        return False
    return True
