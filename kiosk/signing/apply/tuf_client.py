"""Verifies the signatures of a source, and returns its release with the hash of every file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from shutil import copyfile
from typing import NamedTuple

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    UnsignedMetadataError,
)
from tuf.api.metadata import Metadata, TargetFile, Targets, Timestamp
from tuf.ngclient import Updater, UpdaterConfig

from kiosk.bundle.hosts import HOSTS_FILE
from kiosk.errors import KioskError
from kiosk.signing.apply import trust
from kiosk.signing.apply.results import ApplyRefusedError, Outcome
from kiosk.signing.apply.source import MAX_FILE_BYTES, FolderFetcher, ReadError, Source
from kiosk.signing.apply.target_names import stage_paths
from kiosk.signing.fingerprint import publisher_of, read_root
from kiosk.signing.layout import BUNDLES, CONTENT, RELEASE_FILE, bundle_prefix
from kiosk.signing.release import moment_of, number_of, read_release

_DAMAGED = "Publish to the stick again, or copy the whole folder again."


class VerifiedRelease(NamedTuple):
    """A release whose signatures were verified; its files are not copied yet."""

    bundle: str
    number: int
    """The newer of the bundle's release and that of the hosts."""
    newest: int
    """The newest release in the repository, of any bundle or the hosts."""
    published: str
    publisher: str
    files: dict[str, TargetFile]
    """Targets by their path in the stage: bundle/…, directory/…."""

    @property
    def content(self) -> str:
        """Hash of exactly these files in this release."""
        lines = [f"{name} {sum_of(target)}" for name, target in sorted(self.files.items())]
        return hashlib.sha256("\n".join([str(self.number), *lines]).encode()).hexdigest()


class Client:
    """Client of one repository: python-tuf's, in a temporary folder of its own."""

    def __init__(
        self, source: Source, root: Path, folder: Path, now: datetime, have: Mapping[str, Path]
    ) -> None:
        """`root`: <state>/store. `now`: the moment by which signatures expire. `have`: files of
        this kiosk by their SHA-256, which need not be downloaded: releases differ little.

        Raises ApplyRefusedError.
        """
        self._source = source
        self._have = have
        self._folder = folder
        self._now = now
        self._bootstrap = trust.trusted_root(root)
        for name, data in trust.seen_before(root).items():
            (folder / name).write_bytes(data)
        with self._as_refusal():
            self._updater = Updater(
                str(folder),
                source.metadata,
                target_base_url=source.targets,
                fetcher=source.fetcher,
                config=UpdaterConfig(targets_max_length=MAX_FILE_BYTES),
                bootstrap=self._bootstrap,
            )
        # python-tuf reads the computer's clock, and has no option for another time.
        self._updater._trusted_set.reference_time = now

    def verify(self, wanted: str, default: str) -> VerifiedRelease:
        """Verifies everything but the files themselves. Raises ApplyRefusedError.

        `wanted`: id of the bundle; '' for `default` if that is among them, else for the only one.
        """
        if self._source.is_local:
            self._is_same_publisher()
        with self._as_refusal():
            self._updater.refresh()
            if isinstance(self._source.fetcher, FolderFetcher):
                self._is_the_same_state(self._source.fetcher.timestamp)
            hosts = self._updater.get_targetinfo(HOSTS_FILE)
            # Loads the role: its file is in the folder only after it was verified.
            self._updater.get_targetinfo(f"{bundle_prefix('any')}{RELEASE_FILE}")
            content = Metadata[Targets].from_file(str(self._folder / f"{CONTENT}.json")).signed
            bundle = _which([each.split("/")[1] for each in _releases(content)], wanted, default)
            names = [each for each in content.targets if each.startswith(bundle_prefix(bundle))]
            # One by one, because only this verifies that the role may sign each of them.
            targets = {name: self._updater.get_targetinfo(name) for name in names}
            about = targets.pop(f"{bundle_prefix(bundle)}{RELEASE_FILE}")
            if hosts is None or about is None or None in targets.values():
                raise ApplyRefusedError(
                    Outcome.BAD_SIGNATURE, "Its signatures do not cover all of its files.", _DAMAGED
                )
            release = read_release(self._bytes_of(about))
            if release.bundle != bundle or release.number != number_of(about.custom):
                raise ValueError("two releases")
            published = max(release.published, moment_of(hosts.custom))
            number = max(release.number, number_of(hosts.custom))
            newest = max(
                number, *(number_of(content.targets[each].custom) for each in _releases(content))
            )
        found = {name: target for name, target in targets.items() if target is not None}
        files = stage_paths(bundle, found, hosts)
        root = read_root((self._folder / "root.json").read_bytes())
        return VerifiedRelease(bundle, number, newest, published, publisher_of(root), files)

    def copy(self, release: VerifiedRelease, stage: Path) -> None:
        """Copies every file once and verifies it meanwhile; only the copy is used afterwards.

        Raises ApplyRefusedError, OSError.
        """
        for name, target in release.files.items():
            existing = self._have.get(sum_of(target))
            with self._as_refusal():
                if existing is not None and self._copy_existing(existing, target, stage / name):
                    continue
                self._updater.download_target(target, str(stage / name))

    def _copy_existing(self, existing: Path, target: TargetFile, path: Path) -> bool:
        """Copies a file of this kiosk; removes the copy and returns False if it is not the signed
        one."""
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            if existing.is_symlink():
                return False
            copyfile(existing, path)
            if self._updater.find_cached_target(target, str(path)):
                return True
        with suppress(OSError):
            path.unlink(missing_ok=True)
        return False

    def verified(self) -> dict[str, bytes]:
        """Returns the verified metadata by file name, from which the next apply starts."""
        names = (trust.ROOT, *trust.SEEN)
        return {name: (self._folder / name).read_bytes() for name in names}

    def _bytes_of(self, target: TargetFile) -> bytes:
        path = self._folder / RELEASE_FILE
        self._updater.download_target(target, str(path))
        return path.read_bytes()

    def _is_same_publisher(self) -> None:
        """Compares the source's root of our version with ours. Raises ApplyRefusedError."""
        ours = read_root(self._bootstrap)
        name = f"{self._source.metadata}/{ours.signed.version}.root.json"
        with self._as_refusal():
            try:
                data = self._source.fetcher.download_bytes(name, MAX_FILE_BYTES)
            except DownloadHTTPError:
                return
        if data == self._bootstrap:
            return
        try:
            theirs = read_root(data)
        except KioskError as error:
            raise ApplyRefusedError(
                Outcome.BAD_SIGNATURE, f"'{name}' has changed since it was signed.", _DAMAGED
            ) from error
        if not set(theirs.signed.roles["root"].keyids) & set(ours.signed.roles["root"].keyids):
            raise ApplyRefusedError(
                Outcome.UNKNOWN_PUBLISHER,
                f"It was not signed by {publisher_of(ours) or 'the publisher of this kiosk'}.",
                "If the publisher has changed, enrol the new one.",
            )

    def _is_the_same_state(self, timestamp: bytes) -> None:
        """Refuses a second state with the number of the last timestamp, which another computer may
        have given it: python-tuf takes the two for the same. Raises ApplyRefusedError."""
        ours = Metadata[Timestamp].from_file(str(self._folder / "timestamp.json")).signed
        theirs = Metadata[Timestamp].from_bytes(timestamp).signed
        if theirs.version != ours.version or theirs.snapshot_meta == ours.snapshot_meta:
            return
        raise ApplyRefusedError(
            Outcome.OLDER,
            "This copy was made from an older state and conflicts with what this kiosk already "
            "has.",
            "Publish again in the folder that was applied last, and copy that folder.",
        )

    @contextmanager
    def _as_refusal(self) -> Iterator[None]:
        """Turns any error of python-tuf into a refusal with one sentence."""
        try:
            yield
        except (ApplyRefusedError, OSError):
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
                "Copy the newest state of the published folder onto the stick.",
            ) from error
        except DownloadLengthMismatchError as error:
            raise ApplyRefusedError(
                Outcome.BAD_SIGNATURE, "A file in it is longer than was signed.", _DAMAGED
            ) from error
        except LengthOrHashMismatchError as error:
            raise ApplyRefusedError(
                Outcome.BAD_SIGNATURE, "A file in it has changed since it was signed.", _DAMAGED
            ) from error
        except DownloadHTTPError as error:
            raise ApplyRefusedError(
                Outcome.UNREADABLE, f"A file is missing: {error}.", _DAMAGED
            ) from error
        except DownloadError as error:
            raise ApplyRefusedError(
                Outcome.NO_CONNECTION,
                f"{self._source.name} cannot be reached.",
                "Try again later; the screen keeps the content it shows.",
            ) from error
        except UnsignedMetadataError as error:
            if not self._source.is_local:
                self._is_same_publisher()
            raise ApplyRefusedError(
                Outcome.BAD_SIGNATURE, "It is not signed with the publisher's keys.", _DAMAGED
            ) from error
        except Exception as error:
            # Hostile metadata may make python-tuf raise anything.
            raise ApplyRefusedError(
                Outcome.BAD_SIGNATURE, "Its metadata is damaged or forged.", _DAMAGED
            ) from error


def sum_of(target: TargetFile) -> str:
    """Returns the SHA-256 of a target in hexadecimal. Raises KeyError."""
    return target.hashes["sha256"]


def _releases(content: Targets) -> list[str]:
    """Returns the paths of the releases of all bundles, sorted."""
    split = {name: name.split("/") for name in sorted(content.targets)}
    return [
        name
        for name, parts in split.items()
        if len(parts) == 3 and parts[0] == BUNDLES and parts[2] == RELEASE_FILE
    ]


def _which(bundles: list[str], wanted: str, default: str) -> str:
    asked = wanted or default
    if asked in bundles:
        return asked
    listed = ", ".join(f"'{each}'" for each in bundles)
    if wanted:
        raise ApplyRefusedError(
            Outcome.NO_REPOSITORY,
            f"The bundle '{wanted}' is not in it.",
            f"It contains {listed}." if listed else "Publish it with `kiosk publish add`.",
        )
    if not bundles:
        raise ApplyRefusedError(
            Outcome.NO_REPOSITORY,
            "Nothing has been published in it yet.",
            "Publish a bundle with `kiosk publish add`.",
        )
    if len(bundles) > 1:
        raise ApplyRefusedError(
            Outcome.SEVERAL,
            f"There are several bundles in it: {listed}.",
            "Name one with --bundle.",
        )
    return bundles[0]
