"""Reads a publisher that this kiosk does not trust yet: its name, and the six words to compare."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from tuf.api.exceptions import DownloadError, DownloadHTTPError

from kiosk.errors import UsageError
from kiosk.signing.apply.results import ApplyRefusedError, Outcome
from kiosk.signing.apply.source import ReadError, folder_source
from kiosk.signing.apply.trust import enrol
from kiosk.signing.fingerprint import fingerprint_words_of, publisher_of, read_root

_MAX_BYTES = 512 * 1024
_MAX_ROTATIONS = 256


class Candidate(NamedTuple):
    """A publisher that may be trusted."""

    publisher: str
    fingerprint_words: str
    root: bytes
    """Bytes of root.json for `trust.enrol`, after a person has compared the words."""


def candidate_in(path: Path) -> Candidate:
    """Reads the newest root of a repository on a stick. Raises ApplyRefusedError, KioskError."""
    source = folder_source(path)
    newest = b""
    try:
        for version in range(1, _MAX_ROTATIONS):
            name = f"{source.metadata}/{version}.root.json"
            newest = source.fetcher.download_bytes(name, _MAX_BYTES)
    except ReadError as error:
        raise error.refusal from error
    except DownloadHTTPError:
        pass
    except DownloadError as error:
        raise ApplyRefusedError(
            Outcome.TOO_LARGE, f"{error}.", "Copy the whole published folder again."
        ) from error
    return candidate(newest)


def read_candidate(root_file: Path) -> Candidate:
    """Reads the publisher of a root.json file. Raises UsageError, KioskError."""
    try:
        return candidate(root_file.read_bytes())
    except OSError as error:
        raise UsageError(f"{root_file} cannot be read: {error.strerror}.") from error


def candidate(root: bytes) -> Candidate:
    """Returns the publisher in the bytes of a root.json. Raises KioskError."""
    metadata = read_root(root)
    return Candidate(publisher_of(metadata), fingerprint_words_of(metadata), root)


def enrol_candidate(root: Path, found: Candidate, *, replace: bool = False) -> tuple[str, ...]:
    """Trusts a publisher, after a person has compared its words or IT has named its file; returns
    the sentences that confirm it. `root`: <state>/store. Raises what `trust.enrol` raises."""
    name = enrol(root, found.root, replace=replace)
    return (
        f"This kiosk trusts {name or 'a publisher without a name'} from now on.",
        f"Six words: {found.fingerprint_words}",
    )
