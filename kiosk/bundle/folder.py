"""Folder of a bundle on the disk: the files that belong to it, their state, and the size limits.

The same rules apply to what a publisher signs, what a kiosk applies and what it copies.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from kiosk.validation.file_names import file_name_error

MAX_FILES = 10_000
MAX_MIB = 512

_BACKUPS = ("~", ".bak", ".orig", ".tmp")
"""Endings of the backup files that editors make."""

FolderState = tuple[tuple[str, int, int], ...]
"""Name, size in bytes and time of change in nanoseconds of each file, in order of names."""


def folder_state(folder: Path) -> FolderState:
    """Returns the state of a bundle's files; it differs once a file has changed. Raises OSError."""
    found = []
    for name in bundle_files(folder):
        seen = (folder / name).stat()
        found.append((name, seen.st_size, seen.st_mtime_ns))
    return tuple(sorted(found))


def bundle_files(folder: Path) -> Iterator[str]:
    """Yields the relative names of the files that a kiosk reads: nothing hidden, no link, no
    backup. Raises OSError if the folder does not exist."""
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
    """Returns one sentence on the limit that is exceeded, with `what` as its subject; '' if none
    is. `size` in bytes."""
    if files > MAX_FILES:
        return f"{what} has {files:,} files; the maximum is {MAX_FILES:,}."
    if size > MAX_MIB << 20:
        return f"{what} has {size >> 20} MiB; the maximum is {MAX_MIB} MiB."
    return ""
