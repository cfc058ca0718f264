"""Free space on the disk, and the least that the kiosk needs."""

from __future__ import annotations

import shutil
from pathlib import Path

MIN_FREE_BYTES = 500 * 1000 * 1000
"""Bytes. Three versions of usual content take 5 MB, three of the largest that a kiosk accepts
1600 MB."""


def free_bytes(folder: Path) -> int | None:
    """Returns the bytes that are free for a folder, which need not exist yet; None if it is not on
    a disk, or the disk cannot be asked."""
    try:
        usage = shutil.disk_usage(nearest(folder))
    except OSError:
        return None
    return usage.free if usage.total else None


def is_enough(free: int) -> bool:
    """Tells whether this many free bytes are enough for what the kiosk stores."""
    return free >= MIN_FREE_BYTES


def nearest(folder: Path) -> Path:
    """Returns the folder, or the nearest one above it that exists."""
    return next(path for path in (folder, *folder.parents) if path.exists())
