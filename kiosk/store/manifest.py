"""The files of one version: `manifest.json`, whose own SHA-256 is the id of the version.

    {"facts": {"bundle": "warwickshire", "release": 7, "published": "…", "publisher": "…"},
     "files": {"bundle/bundle.yaml": {"bytes": 2048, "sha256": "…"}, …}}

The time at which it was applied is not in it: the same content has the same id however often it is
applied.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.store import safe_read
from kiosk.store.errors import StoreError
from kiosk.validation.file_names import FILE_NAME_HINT, file_name_error

FILE = "manifest.json"

_FOLDERS = ("bundle", "directory")
_PREPARED = re.compile(r"bundle/\.prepared(-[a-z0-9-]+)?\.json", re.ASCII)
_ID = re.compile(r"[0-9a-f]{64}", re.ASCII)
_MAX_BYTES = 16 * 1024 * 1024


class VersionInfo(NamedTuple):
    """Facts about a version, which `kiosk status` and the console show."""

    bundle: str
    """Id of the bundle."""
    release: int
    """Number of the signed release; 0 for unsigned content."""
    published: str
    """ISO day and time (UTC) of the signing; '' if unknown."""
    publisher: str
    """Name in the signed metadata; '' if unknown."""
    applied: str
    """ISO day and time (UTC) when it last became the shown version; '' if unknown."""


class Version(NamedTuple):
    id: str
    folder: Path
    info: VersionInfo

    @property
    def bundle_folder(self) -> Path:
        return self.folder / "bundle"

    @property
    def directory_folder(self) -> Path:
        return self.folder / "directory"


class Manifest(NamedTuple):
    info: VersionInfo
    sums: Mapping[str, tuple[str, int]]
    """SHA-256 in hexadecimal and size in bytes, by file name."""

    @property
    def unprepared(self) -> dict[str, tuple[str, int]]:
        """The sums without those of prepared files, in which the times of the others are."""
        return {name: each for name, each in self.sums.items() if not _PREPARED.fullmatch(name)}

    @property
    def text(self) -> bytes:
        facts = self.info._asdict()
        del facts["applied"]
        files = {name: {"bytes": size, "sha256": sha} for name, (sha, size) in self.sums.items()}
        value = {"facts": facts, "files": files}
        return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


class DamagedError(Exception):
    """A version does not match its id; the argument says why, as half a sentence."""


class UnreadableError(DamagedError):
    """A version cannot be read now; perhaps it can the next time."""


def is_id(name: str) -> bool:
    return _ID.fullmatch(name) is not None


def id_of(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()


def describe(stage: Path, info: VersionInfo) -> Manifest:
    """Makes the manifest of the files in a stage. Raises StoreError for a name that cannot be
    stored, a link, or a folder without a bundle; OSError if a file cannot be read."""
    try:
        names = sorted(safe_read.walk(stage))
    except safe_read.NotAPlainFileError as error:
        raise StoreError(f"{error.args[0]!a} is a link or a device, not a file.") from error
    for name in names:
        folder, _, inside = name.partition("/")
        if not inside or folder not in _FOLDERS or not name.isascii():
            raise StoreError(f"{name!a} belongs neither to the bundle nor to the directory.")
        says = "" if _PREPARED.fullmatch(name) else file_name_error(inside, "bundle")
        if says:
            raise StoreError(says, FILE_NAME_HINT)
    if "bundle/bundle.yaml" not in names:
        raise StoreError("There is no bundle.yaml in the bundle.")
    return Manifest(info, {name: safe_read.sha256(f"{stage}/{name}") for name in names})


def read(folder: Path) -> Manifest:
    """Reads the manifest of a version and compares its hash with the id. Raises DamagedError."""
    try:
        text = safe_read.read(folder / FILE, _MAX_BYTES)
    except FileNotFoundError as error:
        raise DamagedError(f"{FILE} is missing") from error
    except OSError as error:
        raise UnreadableError(f"{FILE} cannot be read") from error
    if id_of(text) != folder.name:
        raise DamagedError(f"{FILE} has changed")
    try:
        value: Any = json.loads(text)
        facts = value["facts"]
        info = VersionInfo(
            str(facts["bundle"]),
            int(facts["release"]),
            str(facts["published"]),
            str(facts["publisher"]),
            "",
        )
        sums = {
            str(name): (str(each["sha256"]), int(each["bytes"]))
            for name, each in value["files"].items()
        }
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedError(f"{FILE} is not a manifest of this program") from error
    return Manifest(info, sums)


def verify(folder: Path) -> Manifest:
    """Reads every byte of a version and returns its manifest. Raises DamagedError for anything that
    is missing, different, additional, a link or not a file."""
    manifest = read(folder)
    try:
        found = set(safe_read.walk(folder))
    except safe_read.NotAPlainFileError as error:
        raise DamagedError(f"{error.args[0]!a} is a link or a device") from error
    except OSError as error:
        raise DamagedError("it cannot be read") from error
    found.discard(FILE)
    for name in sorted(found.symmetric_difference(manifest.sums)):
        # An unchecked name may contain characters that cannot be printed.
        raise DamagedError(f"{name!a} is {'additional' if name in found else 'missing'}")
    for name, expected in manifest.sums.items():
        try:
            seen = safe_read.sha256(f"{folder}/{name}")
        except OSError as error:
            raise DamagedError(f"'{name}' cannot be read") from error
        if seen != expected:
            raise DamagedError(f"'{name}' has changed")
    return manifest
