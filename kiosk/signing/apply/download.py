"""Downloads what a release needs, without the lock of an apply: staff can apply a stick meanwhile,
however slow the server is.

Each file is verified when it arrives and then kept in <state>/store/fetched under its SHA-256, so
that a fetch that was cut goes on there. The apply that follows verifies everything again, from
these files and from the metadata as it came.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import IO

from tuf.api.exceptions import DownloadHTTPError
from tuf.api.metadata import TargetFile
from tuf.ngclient import FetcherInterface

from kiosk.signing.apply import acceptance
from kiosk.signing.apply.held_back import held_back
from kiosk.signing.apply.pipeline import ApplyOptions
from kiosk.signing.apply.results import Outcome
from kiosk.signing.apply.source import ReadError, Source
from kiosk.signing.apply.target_names import sum_of
from kiosk.signing.apply.tuf_client import Client
from kiosk.store import Store, disk, safe_read, store_errors

FOLDER = "fetched"
_NOT_FOUND = 404


def download(source: Source, root: Path, options: ApplyOptions) -> Source:
    """Downloads the files of a release that this kiosk does not have, and returns a source from
    which they are applied without a network. `root`: <state>/store.

    Raises ApplyRefusedError, StoreError.
    """
    clock = options.clock or datetime.now(UTC)
    store = Store(root)
    trusted = store.time(clock.astimezone().date())
    now = acceptance.known_moment(clock, trusted.day)
    current = store.current()
    default = current.info.bundle if current else ""
    recorded = _RecordingFetcher(source.fetcher)
    have = acceptance.files_by_hash(current)
    with store_errors(root), tempfile.TemporaryDirectory() as private:
        client = Client(source._replace(fetcher=recorded), root, Path(private), now, {})
        release = client.verify(options.bundle, default)
        recorded.stop()
        fetched = _Fetched(root / FOLDER)
        same = current is not None and acceptance.has_content_of(current, release)
        is_held, _ = held_back(store, release)
        if not is_held:
            if not same:
                acceptance.is_new_enough(store, release)
                acceptance.is_signed_in_time(release, now, trusted)
            fetched.keep_only({sum_of(target) for target in release.files.values()})
            for target in release.files.values():
                existing = have.get(sum_of(target))
                if existing is None or not client.is_intact(target, existing):
                    fetched.get(client, target)
    return source._replace(fetcher=_ReplayingFetcher(recorded.files), have=fetched.files())


def forget(root: Path) -> None:
    """Removes the downloaded files: they are applied, or not needed. Raises StoreError."""
    with store_errors(root):
        disk.remove_tree(root / FOLDER)


class _Fetched:
    """The folder of downloaded files. None of them is flushed: each is verified before it is used,
    and what a power cut damages is downloaded again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def files(self) -> dict[str, Path]:
        return {name: self._folder / name for name in safe_read.names(self._folder)}

    def keep_only(self, wanted: set[str]) -> None:
        """Removes what an earlier release left, so that there is never more than one release."""
        for name, path in self.files().items():
            if name not in wanted:
                disk.remove_tree(path)

    def get(self, client: Client, target: TargetFile) -> None:
        """Downloads a file unless it is there already."""
        path = self._folder / sum_of(target)
        if client.is_intact(target, path):
            return
        disk.make_folders(self._folder)
        new = disk.new_beside(path)
        client.download(target, new)
        disk.remove_tree(path)
        disk.rename(new, path)


class _RecordingFetcher(FetcherInterface):
    """Remembers in memory what it fetches until `stop`: metadata, and the facts of a release."""

    def __init__(self, inner: FetcherInterface) -> None:
        self._inner = inner
        self.files: dict[str, bytes] = {}
        self._records = True

    def stop(self) -> None:
        self._records = False

    def _fetch(self, url: str) -> Iterator[bytes]:
        return self._inner.fetch(url)

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        with self._inner.download_file(url, max_length) as file:
            if self._records:
                self.files[url] = file.read()
                file.seek(0)
            yield file


class _ReplayingFetcher(FetcherInterface):
    """Gives what was recorded, and nothing else."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def _fetch(self, url: str) -> Iterator[bytes]:
        yield self._files[url]

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        if url not in self._files:
            if "/metadata/" in url:
                raise DownloadHTTPError(f"{url} was not asked for", _NOT_FOUND)
            raise ReadError(
                Outcome.BUSY,
                "Another process has changed the content of this kiosk during the download.",
                "Try again.",
            )
        yield BytesIO(self._files[url])
