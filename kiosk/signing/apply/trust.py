"""The publisher that this kiosk trusts: <state>/store/trust/, metadata that was verified once.

root.json is the publisher that IT installed or that was enrolled with a PIN, with the keys that it
has named since; beside it is the metadata of each role seen last, so that an older state of the
repository is recognised. All of it is saved as soon as it is verified, by `metadata_client.py`.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.signing.apply import last_result
from kiosk.signing.apply.results import ApplyRefusedError, Outcome
from kiosk.signing.fingerprint import fingerprint_words_of, publisher_of, read_root
from kiosk.store import BusyError, Store, disk, lock, safe_read, store_errors

if TYPE_CHECKING:
    from tuf.api.metadata import Metadata, Root

FOLDER = "trust"
ROOT = "root.json"
_ROOT_ROLE = "root"
_SPARE = "root.json.bak"
_LOCK = "trust.lock"
_PATIENCE = 10.0
"""Seconds to wait for another process that saves: it takes milliseconds."""
_MAX_BYTES = 16 * 1024 * 1024


class KnownError(KioskError):
    """Another publisher is already trusted."""


def trusted_root(root: Path) -> bytes:
    """Reads root.json of the trusted publisher. `root`: <state>/store. Raises ApplyRefusedError if
    no publisher is trusted."""
    for name in (ROOT, _SPARE):
        with suppress(OSError, KioskError):
            data = safe_read.read(root / FOLDER / name, _MAX_BYTES)
            read_root(data)
            return data
    there = any((root / FOLDER / name).exists() for name in (ROOT, _SPARE))
    raise ApplyRefusedError(
        Outcome.UNKNOWN_PUBLISHER,
        "The record of this kiosk's publisher is damaged."
        if there
        else "This kiosk does not know any publisher yet.",
        "Enrol the publisher at the screen, or ask IT to do it with `kiosk trust`.",
    )


def seen_before(root: Path) -> dict[str, bytes]:
    """Reads the metadata seen last, by file name; leaves out files that cannot be read, which are
    then read from the source."""
    found = {}
    with suppress(OSError):
        for name in _roles(root):
            with suppress(OSError):
                found[name] = safe_read.read(root / FOLDER / name, _MAX_BYTES)
    return found


def read(root: Path) -> dict[str, bytes]:
    """Reads all that is trusted: root.json and the metadata seen last, by file name. Raises
    ApplyRefusedError if no publisher is trusted."""
    return {ROOT: trusted_root(root), **seen_before(root)}


def save(root: Path, verified: dict[str, bytes], before: dict[str, bytes]) -> None:
    """Writes `verified`, by file name. `before`: what `read` returned when the client that has
    verified it began.

    After a power cut each file is an old one or a new one. python-tuf can read any mixture: it
    reads files that do not match from the source again.

    Raises BusyError if something else is trusted by now, and StoreError.
    """
    with store_errors(root), lock.locked(root / _LOCK, _PATIENCE):
        there = read(root)
        if there != before and any(there.get(name) != verified[name] for name in verified):
            raise BusyError(
                "Another process has changed what this kiosk trusts.",
                "Try again when it has finished.",
            )
        _write(root, verified)


def enrol(root: Path, data: bytes, *, replace: bool = False) -> str:
    """Trusts the publisher of a root.json, whose name it returns. The caller has had a person
    compare the six words. After a replacement the releases that are here already are neither taken
    again nor gone back to, unless the new root is signed by the old root keys.

    Raises KnownError if another publisher is already trusted and `replace` is False, KioskError if
    `data` is not a root.json, StoreError.
    """
    new = read_root(data)
    store = Store(root)
    with store.changing():
        try:
            old = read_root(trusted_root(root))
        except ApplyRefusedError:
            old = None
        if old is not None and old.signed_bytes == new.signed_bytes:
            return publisher_of(new)
        if old is not None and not replace:
            raise KnownError(
                f"This kiosk already trusts {publisher_of(old) or 'another publisher'} "
                f"({fingerprint_words_of(old)}).",
                "IT can replace it with `kiosk trust --replace`.",
            )
        with store_errors(root), lock.locked(root / _LOCK, _PATIENCE):
            # The metadata of the previous publisher says nothing about this one.
            for name in _roles(root):
                disk.remove_tree(root / FOLDER / name)
            if old is not None and not _follows(old, new):
                # Before the new root: after a power cut between the two, it is done again.
                store.disown()
            _write(root, {ROOT: data})
    last_result.forget_unknown_publisher(root)
    return publisher_of(new)


def _follows(old: Metadata[Root], new: Metadata[Root]) -> bool:
    """Tells whether a root is signed by the root keys of another one: it is the same publisher."""
    from tuf.api.exceptions import RepositoryError

    try:
        old.signed.verify_delegate(_ROOT_ROLE, new.signed_bytes, new.signatures)
    except (RepositoryError, ValueError):
        return False
    return True


def _write(root: Path, files: dict[str, bytes]) -> None:
    path = root / FOLDER
    changed = {name: data for name, data in files.items() if data != _there(path / name)}
    if not changed:
        return
    disk.make_folders(path)
    for name in sorted(changed, key=lambda one: (one != ROOT, one)):
        if name == ROOT:
            disk.replace(path / _SPARE, changed[name])
        disk.replace(path / name, changed[name])
    disk.sync_folder(path)


def _roles(root: Path) -> list[str]:
    """Returns the names of the files of all roles but root. Raises OSError."""
    found = safe_read.names(root / FOLDER)
    return sorted(name for name in found if name.endswith(".json") and name != ROOT)


def _there(path: Path) -> bytes | None:
    try:
        return safe_read.read(path, _MAX_BYTES)
    except OSError:
        return None
