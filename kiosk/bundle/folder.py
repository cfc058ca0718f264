"""The folder of a bundle on the disk: which files count, how much it may be, what tells a change.

The same rules for what the desk signs, for what a kiosk takes and for what it copies.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from kiosk.validation.file_names import file_name_error

MAX_FILES = 5000
MAX_MIB = 512

_BACKUPS = ("~", ".bak", ".orig", ".tmp")
"""Endings of what an editor leaves beside a file."""

FolderState = tuple[tuple[str, int, int], ...]
"""Name, bytes and nanoseconds of each file, in order."""


def folder_state(folder: Path) -> FolderState:
    """Another value once a file of the bundle has changed. Raises OSError."""
    found = []
    for name in bundle_files(folder):
        seen = (folder / name).stat()
        found.append((name, seen.st_size, seen.st_mtime_ns))
    return tuple(sorted(found))


def bundle_files(folder: Path) -> Iterator[str]:
    """Relative names of the files that a kiosk reads: nothing hidden, no link, no backup. Raises
    OSError if the folder is not there."""
    yield from _files(folder, "")


def _files(folder: Path, prefix: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            name = f"{prefix}{entry.name}"
            if entry.name.endswith(_BACKUPS) or file_name_error(name, "bundle"):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _files(folder / entry.name, f"{name}/")
            elif entry.is_file(follow_symlinks=False):
                yield name


def too_large(what: object, files: int, size: int) -> str:
    """One sentence that says what is too much, with `what` as its subject; '' if nothing is.
    `size` in bytes."""
    if files > MAX_FILES:
        return f"{what} holds {files} files; {MAX_FILES} is the most."
    if size > MAX_MIB << 20:
        return f"{what} holds {size >> 20} MiB; {MAX_MIB} MiB is the most."
    return ""
