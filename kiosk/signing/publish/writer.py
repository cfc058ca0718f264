"""Writing a repository's files so that whoever reads meanwhile, or after a power cut, finds the old
state or the new one: targets first, then metadata, then timestamp.json, each in one step."""

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
    return KioskError(f"Nothing is published in {folder}.", "`kiosk publish init` begins.")


@contextmanager
def writing(folder: Path, *, new: bool = False) -> Iterator[None]:
    """One process at a time; what the disk says becomes a KioskError. Nothing is left in a folder
    that is no repository, unless it is a `new` one."""
    if not new and not (folder / METADATA).is_dir():
        raise not_a_repository(folder)
    try:
        disk.make_folders(folder.absolute())
        with locked(folder / LOCK_FILE):
            yield
    except BusyError as error:
        raise KioskError(
            f"Somebody else is publishing to {folder} at this moment.", "Try again in a minute."
        ) from error
    except OSError as error:
        if disk_is_full(error):
            raise KioskError(
                f"There is no room left on the disk with {folder}.",
                "What was published before is still whole. Make room and publish again.",
            ) from error
        raise KioskError(f"{folder} cannot be written: {error.strerror}.") from error


def put_targets(folder: Path, wanted: Mapping[str, bytes]) -> int:
    """Writes what is not there yet, by target path; how many that were. Raises OSError."""
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
    """In the order given; each replaces what has its name. Raises OSError."""
    target = folder / METADATA
    disk.make_folders(target.absolute())
    for name, data in named.items():
        path = target / name
        disk.replace(path, data)
        disk.sync_folder(target)
    disk.sync_folder(folder)


def target_file(folder: Path, name: str, sha256: str) -> Path:
    """Where a target lies: its sum stands before the last part of its name."""
    path = folder / TARGETS / name
    return path.with_name(f"{sha256}.{path.name}")


def _is_there(path: Path, data: bytes) -> bool:
    try:
        return safe_read.read(path, len(data)) == data
    except OSError:
        return False
