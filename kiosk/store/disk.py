"""Every change that the store makes to the disk, and nothing else.

Each function is one step that a power cut leaves done or not done, so that tests can record the
steps and cut them anywhere. Links are not followed. All functions raise OSError.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.store import safe_read

WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4)
"""Seconds between tries: on Windows a virus scanner or indexer keeps a file open for a moment."""

_WINDOWS = os.name == "nt"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | safe_read.NO_FOLLOW
_LOCK = os.O_RDONLY | os.O_CREAT | safe_read.NO_FOLLOW


def make_folder(path: Path, *, private: bool = False) -> None:
    os.mkdir(path, 0o700 if private else 0o755)


def make_folders(path: Path, *, private: bool = False) -> None:
    """Makes the missing folders of a path, each safely on disk before the next. `private`: only
    this account may enter the last one, also if it was there already."""
    last = path
    missing = []
    while not path.is_dir():
        missing.append(path)
        path = path.parent
    for folder in reversed(missing):
        try:
            make_folder(folder, private=private and folder == last)
        except FileExistsError:
            # Another process was quicker, or something else has this name.
            if not folder.is_dir():
                raise
        sync_folder(folder.parent)
    if private and not missing and not _WINDOWS and os.stat(last).st_mode & 0o077:
        # Another owner made it on purpose so that this account may write.
        with suppress(PermissionError):
            os.chmod(last, 0o700)


def write_new(path: Path, data: bytes, *, private: bool = False) -> None:
    """Makes a file that must not exist yet; its bytes are safely on disk when this returns, its
    name only after `sync_folder`. `private`: only this account may read it."""
    handle = os.open(path, _NEW, 0o600 if private else 0o644)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Flushes the bytes of a file that was written in another way."""
    # Windows flushes only through a handle that may write.
    handle = os.open(path, (os.O_RDWR if _WINDOWS else os.O_RDONLY) | safe_read.NO_FOLLOW)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(path: Path) -> None:
    """Flushes the names in a folder. Windows has no such call: NTFS keeps a journal."""
    if _WINDOWS:
        return
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | safe_read.NO_FOLLOW)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_soon() -> None:
    """Starts flushing everything at once, which makes the `sync_file` of many files quick.

    Guarantees nothing: unlike `sync_file` it does not report that the disk failed.
    """
    if not _WINDOWS:
        os.sync()


def new_beside(path: Path) -> Path:
    """Returns the path where new content of a file is written before it takes the file's name."""
    return path.with_name(path.name + ".new")


def replace(path: Path, data: bytes) -> None:
    """Writes a file in one step: a reader finds the old bytes or the new ones, also after a power
    cut. The change is safely on disk after `sync_folder`."""
    new = new_beside(path)
    remove_tree(new)
    write_new(new, data)
    rename(new, path)


def rename(source: Path, target: Path) -> None:
    """Moves a file or a folder; a file of the target's name is replaced in the same step."""
    _patiently(lambda: os.replace(source, target))


def unlink(path: Path) -> None:
    _patiently(lambda: _unlink(path))


def remove_folder(path: Path) -> None:
    """Removes a folder that is empty."""
    _patiently(lambda: os.rmdir(path))


def remove_tree(path: Path) -> None:
    """Removes a file, or a folder and its contents; of a link only the link."""
    try:
        seen = os.lstat(path)
    except FileNotFoundError:
        return
    if not safe_read.is_folder(seen):
        unlink(path)
        return
    folders = [path]
    for folder in folders:
        with os.scandir(folder) as entries:
            for entry in list(entries):
                if safe_read.is_folder(entry.stat(follow_symlinks=False)):
                    folders.append(folder / entry.name)
                else:
                    unlink(folder / entry.name)
    for folder in reversed(folders):
        remove_folder(folder)


def open_lock(path: Path) -> int:
    """Opens the file of a lock and returns its handle; makes it if it is missing."""
    return os.open(path, _LOCK, 0o644)


def _unlink(path: Path) -> None:
    try:
        os.unlink(path)
    except PermissionError:
        if not _WINDOWS:
            raise
        # A file that was copied from a disc is marked read-only, which forbids this on Windows.
        os.chmod(path, stat.S_IWRITE)
        os.unlink(path)


def _patiently(change: Callable[[], None]) -> None:
    for seconds in WAITS:
        try:
            return change()
        except PermissionError:
            time.sleep(seconds)
    return change()
