"""A publisher that this kiosk does not know yet: its name, and the six words to compare."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from tuf.api.exceptions import DownloadError, DownloadHTTPError

from kiosk.errors import WrongUseError
from kiosk.signing.apply.results import ApplyRefusedError, Outcome
from kiosk.signing.apply.source import ReadError, folder_source
from kiosk.signing.apply.trust import enrol
from kiosk.signing.fingerprint import fingerprint_words_of, publisher_of, read_root

_MAX_BYTES = 512 * 1024
_MAX_ROTATIONS = 256


class Candidate(NamedTuple):
    publisher: str
    fingerprint_words: str
    root: bytes
    """For `trust.enrol`, once a person has compared the words."""


def candidate_in(path: Path) -> Candidate:
    """The newest root of a repository on a stick. Raises Refused, KioskError."""
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
        raise ApplyRefusedError(Outcome.TOO_LARGE, f"{error}.") from error
    return candidate(newest)


def read_candidate(root_file: Path) -> Candidate:
    """The publisher of a root.json that came another way. Raises WrongUseError, KioskError."""
    try:
        return candidate(root_file.read_bytes())
    except OSError as error:
        raise WrongUseError(f"{root_file} cannot be read: {error.strerror}.") from error


def candidate(root: bytes) -> Candidate:
    """The publisher of a root.json's content. Raises KioskError."""
    read = read_root(root)
    return Candidate(publisher_of(read), fingerprint_words_of(read), root)


def enrol_candidate(root: Path, found: Candidate, *, replace: bool = False) -> tuple[str, ...]:
    """Trusts a publisher from now on, once a person has compared its words or IT named its file;
    returns the sentences that confirm it. `root`: <state>/store. Raises what `trust.enrol` does."""
    name = enrol(root, found.root, replace=replace)
    return (
        f"This kiosk trusts {name or 'a publisher without a name'} from now on.",
        f"Six words: {found.fingerprint_words}",
    )
