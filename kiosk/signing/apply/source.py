"""The source of published content: a folder that is not trusted.

Each file is opened once, without following a link anywhere below the folder, examined through its
handle, and read from that handle: later changes on the stick have no effect here.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import IO, NamedTuple

from tuf.api.exceptions import (
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
)
from tuf.ngclient import FetcherInterface

from kiosk.signing.apply.results import ApplyRefusedError, Outcome
from kiosk.signing.layout import METADATA, TARGETS
from kiosk.store import safe_read

MAX_FILE_BYTES = 16 * 1024 * 1024
"""Larger files are not read. The limits of a bundle are lower."""

_CHUNK = 256 * 1024
_NOT_FOUND = 404
_LINKED = (errno.ELOOP, errno.ENOTDIR)
"""Errors from opening a link in place of a folder."""
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | safe_read.NO_FOLLOW
_MARK = f"{METADATA}/timestamp.json"


class Source(NamedTuple):
    """A repository from which content is applied."""

    name: str
    """Path or address, for sentences."""
    fetcher: FetcherInterface
    metadata: str
    targets: str
    is_local: bool
    """True for a folder or a stick; otherwise each file is a request over the network."""
    mend_with: str = "Publish to the stick again, or copy the whole folder again."
    """What mends a file that is missing or has changed. {} here and below: what `where` returns."""
    renew_with: str = "Copy the newest state of the published folder onto the stick."
    """What mends an older state."""
    have: Mapping[str, Path] = MappingProxyType({})
    """Files that were downloaded already, by their SHA-256."""
    where: Callable[[], str] = str
    """Returns the address that was asked last."""

    @property
    def mend(self) -> str:
        """What mends a file that is missing or has changed, where it was read last."""
        return self.mend_with.replace("{}", self.where())

    @property
    def renew(self) -> str:
        return self.renew_with.replace("{}", self.where())


class ReadError(DownloadError):
    """A file of the source cannot be read; `refusal` is the error with which the apply ends."""

    def __init__(self, outcome: Outcome, says: str, hint: str = "") -> None:
        super().__init__(says)
        self.refusal = ApplyRefusedError(outcome, says, hint)


class FolderFetcher(FetcherInterface):
    """Reads `metadata/…` and `targets/…` below a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        """Reads a file into memory, since none is larger than `MAX_FILE_BYTES`."""
        data = BytesIO()
        for chunk in self.fetch(url):
            data.write(chunk)
            if data.tell() > max_length:
                raise DownloadLengthMismatchError(f"{url} has more than {max_length} bytes")
        data.seek(0)
        yield data

    def _fetch(self, url: str) -> Iterator[bytes]:
        handle = self._open(url)
        return self._chunks(handle, url)

    def _chunks(self, handle: int, url: str) -> Iterator[bytes]:
        try:
            while data := os.read(handle, _CHUNK):
                yield data
        except OSError as error:
            raise _unreadable(url, error) from error
        finally:
            os.close(handle)

    def _open(self, url: str) -> int:
        parts = url.split("/")
        if any(part in ("", ".", "..") or set(part) & set("\\:\0") for part in parts):
            raise ReadError(
                Outcome.HOSTILE_NAME,
                f"{url!a} is not the name of a file.",
                "Copy the whole published folder again.",
            )
        try:
            handle = _open_below(self._folder, parts)
        except FileNotFoundError as error:
            raise DownloadHTTPError(url, _NOT_FOUND) from error
        except OSError as error:
            raise _unreadable(url, error) from error
        seen = os.fstat(handle)
        if seen.st_size > MAX_FILE_BYTES:
            os.close(handle)
            raise ReadError(
                Outcome.TOO_LARGE,
                f"'{url}' has {seen.st_size >> 20} MiB; {MAX_FILE_BYTES >> 20} MiB is the most.",
                "Copy the whole published folder again: no published file is so large.",
            )
        return handle


def folder_source(path: Path) -> Source:
    """Finds the repository in a folder, or in the only folder of a stick that contains one.

    Raises ApplyRefusedError.
    """
    try:
        if (path / _MARK).exists():
            found = [path]
        else:
            found = [Path(each) for each in sorted(os.scandir(path), key=lambda one: one.name)]
            found = [each for each in found if (each / _MARK).exists()]
    except OSError as error:
        raise ApplyRefusedError(
            Outcome.UNREADABLE,
            f"{path} cannot be read: {error.strerror}.",
            "Check that the stick is plugged in, and the name of the folder.",
        ) from error
    if not found:
        raise ApplyRefusedError(
            Outcome.NO_REPOSITORY,
            f"There is no published content in {path}.",
            "Copy the whole folder that `kiosk publish` made, with metadata and targets in it.",
        )
    if len(found) > 1:
        names = ", ".join(each.name for each in found)
        raise ApplyRefusedError(
            Outcome.SEVERAL,
            f"There are several folders with published content: {names}.",
            "Name the one to apply.",
        )
    return Source(str(found[0]), FolderFetcher(found[0]), METADATA, TARGETS, True)


def _open_below(folder: Path, parts: list[str]) -> int:
    """Opens a plain file and returns its handle; follows no link on the way. Raises OSError."""
    if sys.platform == "win32":
        path = folder
        for part in parts:
            path = path / part
            _must_be(os.lstat(path), path, last=part is parts[-1])
        return _opened(path, None)
    index = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        for part in parts[:-1]:
            inner = os.open(part, os.O_RDONLY | os.O_DIRECTORY | safe_read.NO_FOLLOW, dir_fd=index)
            os.close(index)
            index = inner
        # Examined before it is opened, since opening a device may already have an effect.
        last = Path(parts[-1])
        _must_be(os.stat(last, dir_fd=index, follow_symlinks=False), last, last=True)
        return _opened(last, index)
    finally:
        os.close(index)


def _opened(path: Path, index: int | None) -> int:
    handle = os.open(path, _READ, dir_fd=index)
    try:
        _must_be(os.fstat(handle), path, last=True)
    except OSError:
        os.close(handle)
        raise
    return handle


def _must_be(seen: os.stat_result, path: Path, *, last: bool) -> None:
    if not (safe_read.is_file(seen) if last else safe_read.is_folder(seen)):
        kind = "a link" if stat.S_ISLNK(seen.st_mode) else "not a plain file"
        raise safe_read.NotAPlainFileError(f"{path.name!a} is {kind}")


def _unreadable(url: str, error: OSError) -> ReadError:
    if (
        isinstance(error, safe_read.NotAPlainFileError)
        or error.errno in _LINKED
        or not error.strerror
    ):
        return ReadError(
            Outcome.UNREADABLE,
            f"'{url}' is a link or a device, not a file.",
            "Copy the published folder itself onto the stick.",
        )
    return ReadError(
        Outcome.UNREADABLE,
        f"'{url}' cannot be read: {error.strerror}.",
        "Unplug the stick, plug it in again and try again.",
    )
