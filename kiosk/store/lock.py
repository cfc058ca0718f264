"""A lock between processes, on Linux and on Windows; it is released when its process ends."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.store import disk
from kiosk.store.errors import BusyError

_PAUSE = 0.02

if sys.platform == "win32":
    import msvcrt

    def _try_to_take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_to_take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(path: Path, patience: float = 0.0) -> Iterator[None]:
    """Takes the lock for the block; raises what `take` raises."""
    handle = take(path, patience)
    try:
        yield
    finally:
        release(handle)


def take(path: Path, patience: float = 0.0) -> int:
    """Takes the lock and returns a handle for `release`. Raises BusyError if another process still
    has it after `patience` seconds, and OSError if the file cannot be made."""
    handle = disk.open_lock(path)
    try:
        _wait_for(handle, time.monotonic() + patience)
    except BaseException:
        os.close(handle)
        raise
    return handle


def release(handle: int) -> None:
    os.close(handle)


def _wait_for(handle: int, until: float) -> None:
    while True:
        try:
            return _try_to_take(handle)
        except (BlockingIOError, PermissionError) as error:
            if time.monotonic() >= until:
                raise BusyError(
                    "Another process is changing the content of this kiosk.",
                    "Try again when it has finished.",
                ) from error
        time.sleep(_PAUSE)
