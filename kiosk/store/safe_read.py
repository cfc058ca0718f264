"""Reads the disk without following links and without trusting what is there."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

NO_FOLLOW = (
    getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOINHERIT", 0)
    | getattr(os, "O_BINARY", 0)
)
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | NO_FOLLOW
_AT_ONCE = 1024 * 1024
_REPARSE_POINT = 0x400  # FILE_ATTRIBUTE_REPARSE_POINT: links and junctions of Windows


class NotAPlainFileError(OSError):
    """There is something here that is neither a plain file nor a plain folder."""


def is_folder(seen: os.stat_result) -> bool:
    return stat.S_ISDIR(seen.st_mode) and not _leads_elsewhere(seen)


def is_file(seen: os.stat_result) -> bool:
    return stat.S_ISREG(seen.st_mode) and not _leads_elsewhere(seen)


def _leads_elsewhere(seen: os.stat_result) -> bool:
    return bool(getattr(seen, "st_file_attributes", 0) & _REPARSE_POINT)


def read(path: Path, most: int) -> bytes:
    """Reads a plain file. Raises OSError, also for one of more than `most` bytes."""
    handle = _open(path)
    try:
        size = os.fstat(handle).st_size
        if size > most:
            raise NotAPlainFileError(f"{path} has {size} bytes; {most} is the most.")
        return os.read(handle, size)
    finally:
        os.close(handle)


def sha256(path: str) -> tuple[str, int]:
    """Returns SHA-256 in hexadecimal and length in bytes of a plain file. Raises OSError."""
    handle = _open(path)
    with open(handle, "rb", buffering=0) as stream:
        size = os.fstat(handle).st_size
        if size > _AT_ONCE:
            return hashlib.file_digest(stream, "sha256").hexdigest(), size
        # For small files the buffer of file_digest costs more than the hash.
        data = os.read(handle, size + 1)
        return hashlib.sha256(data).hexdigest(), len(data)


def walk(folder: Path) -> Iterator[str]:
    """Yields every file below a folder as a relative name with '/', in no order. Raises OSError.

    Empty folders are skipped. For a link, a device or a pipe raises NotAPlainFileError, whose only
    argument is its name.
    """
    waiting = [""]
    while waiting:
        prefix = waiting.pop()
        with os.scandir(f"{folder}/{prefix}") as entries:
            for entry in entries:
                name = prefix + entry.name
                # The type costs nothing; only Windows needs more, and has it already.
                if os.name == "nt" and _leads_elsewhere(entry.stat(follow_symlinks=False)):
                    raise NotAPlainFileError(name)
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(name + "/")
                elif entry.is_file(follow_symlinks=False):
                    yield name
                else:
                    raise NotAPlainFileError(name)


def names(folder: Path) -> list[str]:
    """Returns the names directly inside a folder; none if it is not a folder. Raises OSError."""
    try:
        return os.listdir(folder)
    except (FileNotFoundError, NotADirectoryError):
        return []


def folders(folder: Path) -> list[str]:
    """Returns the names of the plain folders directly inside a folder; none if it is missing,
    unreadable or a link."""
    try:
        if not is_folder(os.lstat(folder)):
            return []
        with os.scandir(folder) as entries:
            return [each.name for each in entries if is_folder(each.stat(follow_symlinks=False))]
    except OSError:
        return []


def _open(path: Path | str) -> int:
    handle = os.open(path, _READ)
    if not is_file(os.fstat(handle)):
        os.close(handle)
        raise NotAPlainFileError(str(path))
    return handle
