"""Errors of the store, with the sentences that people see."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import KioskError

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_WINDOWS_FULL = {39, 112}  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
_FORBIDDEN = {errno.EACCES, errno.EPERM}


class StoreError(KioskError):
    """The store cannot do this; the shown content has not changed."""


class DiskFullError(StoreError):
    """There is no room left on the disk with the store, or the user has used up a quota."""


class BusyError(StoreError):
    """Another process is applying or rolling back."""


class NothingEarlierError(StoreError):
    """There is no earlier version to roll back to."""


class NothingHeldError(StoreError):
    """No release was left or passed over, so none can be taken again."""


class FormerPublisherError(StoreError):
    """The release is of a publisher that this kiosk no longer trusts."""


def disk_is_full(error: OSError) -> bool:
    return error.errno in _FULL or getattr(error, "winerror", None) in _WINDOWS_FULL


@contextmanager
def store_errors(root: Path) -> Iterator[None]:
    """Turns an OSError from the disk under `root` into a StoreError."""
    try:
        yield
    except OSError as error:
        if disk_is_full(error):
            raise DiskFullError(
                f"There is no room left on the disk with {root}.",
                "Make room there and try again; the shown content has not changed.",
            ) from error
        if error.errno == errno.EROFS:
            raise StoreError(
                f"The disk with {root} can only be read.",
                "If it is frozen on purpose, ask IT to thaw it first.",
            ) from error
        if error.errno in _FORBIDDEN:
            raise StoreError(
                f"This user may not write to {root}.",
                "Use the account that the kiosk runs as, or ask IT for permission.",
            ) from error
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise StoreError(
            f"The disk with {root} failed: {reason}.",
            "Try again; if it fails again, the disk needs replacing.",
        ) from error
