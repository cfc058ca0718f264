"""Writes the files of a repository so that a reader always finds the old state or the new one, also
after a power cut: targets first, then metadata, then timestamp.json, each in one step."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.signing.layout import METADATA, TARGETS
from kiosk.store import disk, safe_read
from kiosk.store.errors import BusyError, disk_is_full
from kiosk.store.lock import locked

LOCK_FILE = "publish.lock"


def not_a_repository(folder: Path) -> KioskError:
    """Returns the error for a folder that is no repository."""
    return KioskError(f"Nothing is published in {folder}.", "Start with `kiosk publish init`.")


@contextmanager
def writing(folder: Path, *, new: bool = False) -> Iterator[None]:
    """Locks a repository for one process, and turns errors of the disk into a KioskError. Writes
    nothing to a folder that is no repository, unless it is a `new` one."""
    if not new and not (folder / METADATA).is_dir():
        raise not_a_repository(folder)
    try:
        disk.make_folders(folder.absolute())
        with locked(folder / LOCK_FILE):
            yield
    except BusyError as error:
        raise KioskError(
            f"Another process is publishing to {folder} right now.", "Try again in a minute."
        ) from error
    except OSError as error:
        if disk_is_full(error):
            raise KioskError(
                f"There is no room left on the disk with {folder}.",
                "Everything published before is intact. Make room and publish again.",
            ) from error
        raise KioskError(f"{folder} cannot be written: {error.strerror}.") from error


def put_targets(folder: Path, wanted: Mapping[str, bytes]) -> int:
    """Writes the targets that are missing, by path, and returns their number. Raises OSError."""
    missing = {
        path: data
        for name, data in wanted.items()
        if not _is_there(path := target_file(folder, name, hashlib.sha256(data).hexdigest()), data)
    }
    for path, data in missing.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        disk.new_beside(path).write_bytes(data)
    disk.sync_soon()
    for path in missing:
        disk.sync_file(disk.new_beside(path))
        disk.rename(disk.new_beside(path), path)
    paths = {parent for path in missing for parent in path.parents if folder in parent.parents}
    for target in sorted(paths, reverse=True):
        disk.sync_folder(target)
    return len(missing)


def put_metadata(folder: Path, named: Mapping[str, bytes]) -> None:
    """Writes metadata files in the order given; replaces those of the same name. Raises OSError."""
    target = folder / METADATA
    disk.make_folders(target.absolute())
    for name, data in named.items():
        path = target / name
        disk.replace(path, data)
        disk.sync_folder(target)
    disk.sync_folder(folder)


def target_file(folder: Path, name: str, sha256: str) -> Path:
    """Returns the path of a target's file, whose name begins with its SHA-256."""
    path = folder / TARGETS / name
    return path.with_name(f"{sha256}.{path.name}")


def _is_there(path: Path, data: bytes) -> bool:
    try:
        return safe_read.read(path, len(data)) == data
    except OSError:
        return False
