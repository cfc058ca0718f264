"""Compares images by their bytes; names of files do not matter."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle.image_file import MAX_BYTES
from kiosk.validation.problems import Problems
from kiosk.validation.text_file import read_bytes


def same_picture(old_root: Path, old: str, new_root: Path, new: str) -> bool:
    """True if two images have the same bytes, or neither can be read: then neither is shown. Links
    are not followed."""
    if (old_root, old) == (new_root, new):
        return True
    return _bytes(old_root, old) == _bytes(new_root, new)


def _bytes(root: Path, name: str) -> bytes | None:
    return read_bytes(root / name, name, MAX_BYTES, Problems()) if name else None
