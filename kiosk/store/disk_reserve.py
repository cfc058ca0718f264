"""64 KiB that are released when the disk is full, so that the store's records can be written.

Without them a kiosk with a full disk could neither count its tries nor roll back.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from kiosk.store import disk

BYTES = 64 * 1024


def allocate(root: Path) -> None:
    """Makes the reserve if it is missing and there is room for it."""
    path = root / "reserve"
    with suppress(OSError):
        if path.lstat().st_size == BYTES:
            return
    with suppress(OSError):
        disk.remove_tree(path)
        try:
            # Random, because a file system that compresses would reserve nothing for zeros.
            disk.write_new(path, os.urandom(BYTES))
            disk.sync_folder(root)
        except OSError:
            disk.remove_tree(path)


def release(root: Path) -> bool:
    """Removes the reserve; False if there was none."""
    try:
        disk.unlink(root / "reserve")
    except OSError:
        return False
    return True
