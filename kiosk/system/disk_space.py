"""How much of the disk is free, and how much must be."""

from __future__ import annotations

import shutil
from pathlib import Path

MIN_FREE_BYTES = 500 * 1000 * 1000
"""Bytes. Three versions of usual content take 5 MB, three of the largest that a kiosk takes
1600 MB."""


def free_bytes(folder: Path) -> int | None:
    """Bytes that are free for a folder, which need not be there yet; None if it is not on a disk,
    or the disk cannot be asked."""
    try:
        usage = shutil.disk_usage(nearest(folder))
    except OSError:
        return None
    return usage.free if usage.total else None


def is_enough(free: int) -> bool:
    """Whether as many bytes as these are enough for what the kiosk keeps."""
    return free >= MIN_FREE_BYTES


def nearest(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next(path for path in (folder, *folder.parents) if path.exists())
