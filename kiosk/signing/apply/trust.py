"""The publisher that this kiosk trusts: <state>/store/trust/, metadata that was verified once.

root.json is the publisher that IT installed or that was enrolled with a PIN; beside it is the
metadata seen last, so that an older state of the repository is recognised. python-tuf writes such
files without fsync and makes a link: it works in a folder of its own, and `save` copies what it has
verified.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.signing.apply.results import ApplyRefusedError, Outcome
from kiosk.signing.fingerprint import fingerprint_words_of, publisher_of, read_root
from kiosk.signing.layout import CONTENT, HOSTS
from kiosk.store import Store, disk, safe_read, store_errors

FOLDER = "trust"
ROOT = "root.json"
SEEN = tuple(f"{role}.json" for role in ("timestamp", "snapshot", "targets", CONTENT, HOSTS))

_SPARE = "root.json.bak"
_MAX_BYTES = 8 * 1024 * 1024


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
    for name in SEEN:
        with suppress(OSError):
            found[name] = safe_read.read(root / FOLDER / name, _MAX_BYTES)
    return found


def save(root: Path, verified: dict[str, bytes]) -> None:
    """Writes `verified`: files of `SEEN` and root.json, by name. Raises StoreError.

    After a power cut each file is an old one or a new one. python-tuf can read any mixture: it
    reads files that do not match from the source again.
    """
    with store_errors(root):
        path = root / FOLDER
        disk.make_folders(path)
        for name in (ROOT, *SEEN):
            if name in verified and verified[name] != _there(path / name):
                if name == ROOT:
                    disk.replace(path / _SPARE, verified[name])
                disk.replace(path / name, verified[name])
        disk.sync_folder(path)


def enrol(root: Path, data: bytes, *, replace: bool = False) -> str:
    """Trusts the publisher of a root.json, whose name it returns. The caller has had a person
    compare the six words.

    Raises KnownError if another publisher is already trusted and `replace` is False, KioskError if
    `data` is not a root.json, StoreError.
    """
    new = read_root(data)
    with Store(root).changing():
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
        with store_errors(root):
            # The metadata of the previous publisher says nothing about this one.
            for name in SEEN:
                disk.remove_tree(root / FOLDER / name)
        save(root, {ROOT: data})
    return publisher_of(new)


def _there(path: Path) -> bytes | None:
    try:
        return safe_read.read(path, _MAX_BYTES)
    except OSError:
        return None
