"""A TUF client, python-tuf's, that keeps on the disk what it has verified before it asks for more.

The Update Framework, specification 1.0.34, section 5: root metadata that was verified is stored at
once (5.3.8), the other roles too (5.4.5, 5.5.7, 5.6.6), whatever becomes of the content.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    UnsignedMetadataError,
)
from tuf.api.metadata import Metadata, TargetFile, Timestamp
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig

from kiosk.errors import KioskError
from kiosk.signing.apply import trust
from kiosk.signing.apply.results import ApplyRefusedError, Outcome
from kiosk.signing.apply.source import MAX_FILE_BYTES, ReadError, Source
from kiosk.signing.fingerprint import publisher_of, read_root
from kiosk.store import StoreError

_TIMESTAMP = "timestamp.json"


class MetadataClient:
    """Client of one repository, in a temporary folder of its own: python-tuf writes without fsync
    and makes a link. `keep` copies what it has verified into <state>/store/trust."""

    def __init__(
        self, source: Source, root: Path, folder: Path, now: datetime, config: UpdaterConfig
    ) -> None:
        """`root`: <state>/store. `folder`: an empty one. `now`: the moment by which signatures
        expire. `config`: how large metadata may be, and how deep roles may delegate.

        Raises ApplyRefusedError.
        """
        self.source = source
        self._root = root
        self._now = now
        self._folder = folder / "metadata"
        self._folder.mkdir()
        self._kept = trust.read(root)
        for name, data in self._kept.items():
            if name != trust.ROOT:
                (self._folder / name).write_bytes(data)
        self._fetcher = _KeepingFetcher(self)
        with self.refusing():
            self._updater = Updater(
                str(self._folder),
                source.metadata,
                target_base_url=source.targets,
                fetcher=self._fetcher,
                config=config,
                bootstrap=self._kept[trust.ROOT],
            )
        # python-tuf reads the computer's clock, and has no option for another time.
        self._updater._trusted_set.reference_time = now

    def refresh(self) -> None:
        """Verifies root, timestamp, snapshot and targets. Raises ApplyRefusedError, StoreError."""
        if self.source.is_local:
            self._is_same_publisher()
        with self.keeping(), self.refusing():
            self._updater.refresh()
            if self.source.is_local:
                self._is_the_same_state()

    def target(self, name: str) -> TargetFile | None:
        """Returns a target, verified through the roles that may sign it; None if there is none.

        Call it inside `keeping` and `refusing`: it may read and verify metadata of more roles.
        """
        return self._updater.get_targetinfo(name)

    def download(self, target: TargetFile, path: Path) -> None:
        """Copies a target and verifies it meanwhile; `path` is there only if it is the signed one.

        Raises ApplyRefusedError, OSError.
        """
        with self.refusing():
            self._updater.download_target(target, str(path))

    def is_target(self, target: TargetFile, path: Path) -> bool:
        """Tells whether a local file is the signed one."""
        return self._updater.find_cached_target(target, str(path)) is not None

    def metadata(self, name: str) -> bytes:
        """Returns verified metadata, such as that of 'root.json'. Raises OSError."""
        return (self._folder / name).read_bytes()

    def keep(self) -> None:
        """Saves what was verified so far. Raises StoreError if it cannot be saved, or if another
        process has changed what this kiosk trusts."""
        found = {path.name: path.read_bytes() for path in self._folder.glob("*.json")}
        trust.save(self._root, found, self._kept)
        self._kept = found

    @contextmanager
    def keeping(self) -> Iterator[None]:
        """Saves what the block has verified, also if it ends with an error."""
        try:
            yield
        except StoreError:
            raise
        except BaseException:
            self.keep()
            raise
        self.keep()

    def _is_same_publisher(self) -> None:
        """Compares the source's root of our version with ours. Raises ApplyRefusedError."""
        ours = read_root(self._kept[trust.ROOT])
        name = f"{self.source.metadata}/{ours.signed.version}.root.json"
        with self.refusing():
            try:
                data = self.source.fetcher.download_bytes(name, MAX_FILE_BYTES)
            except DownloadHTTPError:
                return
        if data == self._kept[trust.ROOT]:
            return
        try:
            theirs = read_root(data)
        except KioskError as error:
            raise ApplyRefusedError(
                Outcome.BAD_SIGNATURE,
                f"'{name}' has changed since it was signed.",
                self.source.mend,
            ) from error
        if not set(theirs.signed.roles["root"].keyids) & set(ours.signed.roles["root"].keyids):
            raise ApplyRefusedError(
                Outcome.UNKNOWN_PUBLISHER,
                f"It was not signed by {publisher_of(ours) or 'the publisher of this kiosk'}.",
                "If the publisher has changed, enrol the new one.",
            )

    def _is_the_same_state(self) -> None:
        """Refuses a second state with the number of the last timestamp, which another computer may
        have given it: python-tuf takes the two for the same. Raises ApplyRefusedError."""
        ours = Metadata[Timestamp].from_bytes(self.metadata(_TIMESTAMP)).signed
        theirs = Metadata[Timestamp].from_bytes(self._fetcher.timestamp).signed
        if theirs.version != ours.version or theirs.snapshot_meta == ours.snapshot_meta:
            return
        raise ApplyRefusedError(
            Outcome.OLDER,
            "This copy was made from an older state and conflicts with what this kiosk already "
            "has.",
            "Publish again in the folder that was applied last, and copy that folder.",
        )

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """Turns any error of python-tuf into a refusal with one sentence."""
        try:
            yield
        except (ApplyRefusedError, StoreError, OSError):
            raise
        except ReadError as error:
            raise error.refusal from error
        except ExpiredMetadataError as error:
            raise ApplyRefusedError(
                Outcome.EXPIRED,
                f"Its signatures have expired: for this kiosk today is {self._now.date()}.",
                "If that is right, ask the publisher to publish it again; if not, set the clock.",
            ) from error
        except BadVersionNumberError as error:
            raise ApplyRefusedError(
                Outcome.OLDER,
                "It is older than what this kiosk has already seen.",
                self.source.renew,
            ) from error
        except DownloadLengthMismatchError as error:
            raise ApplyRefusedError(
                Outcome.BAD_SIGNATURE, "A file in it is longer than was signed.", self.source.mend
            ) from error
        except LengthOrHashMismatchError as error:
            raise ApplyRefusedError(
                Outcome.BAD_SIGNATURE,
                "A file in it has changed since it was signed.",
                self.source.mend,
            ) from error
        except DownloadHTTPError as error:
            raise ApplyRefusedError(
                Outcome.UNREADABLE, f"A file is missing: {error}.", self.source.mend
            ) from error
        except DownloadError as error:
            raise ApplyRefusedError(
                Outcome.NO_CONNECTION,
                f"{self.source.name} cannot be reached.",
                "Try again later; the screen keeps the content it shows.",
            ) from error
        except UnsignedMetadataError as error:
            if not self.source.is_local:
                self._is_same_publisher()
            raise ApplyRefusedError(
                Outcome.BAD_SIGNATURE,
                "It is not signed with the publisher's keys.",
                self.source.mend,
            ) from error
        except Exception as error:
            # Hostile metadata may make python-tuf raise anything.
            raise ApplyRefusedError(
                Outcome.BAD_SIGNATURE, "Its metadata is damaged or forged.", self.source.mend
            ) from error


class _KeepingFetcher(FetcherInterface):
    """Reads from the source of a client, which first keeps what it has verified: a source that
    never answers, a full disk of content or a power cut then cannot make it forget."""

    def __init__(self, client: MetadataClient) -> None:
        self._client = client
        self.timestamp = b""
        """Bytes of timestamp.json as they were read, verified or not."""

    def _fetch(self, url: str) -> Iterator[bytes]:
        return self._client.source.fetcher.fetch(url)

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        source = self._client.source
        if url.startswith(f"{source.metadata}/"):
            self._client.keep()
        with source.fetcher.download_file(url, max_length) as file:
            if url == f"{source.metadata}/{_TIMESTAMP}":
                self.timestamp = file.read()
                file.seek(0)
            yield file
