"""Verifies the signatures of a source, and returns its release with the hash of every file."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from shutil import copyfile
from typing import NamedTuple

from tuf.api.metadata import Metadata, TargetFile, Targets
from tuf.ngclient import UpdaterConfig

from kiosk.bundle.hosts import HOSTS_FILE
from kiosk.signing.apply.metadata_client import MetadataClient
from kiosk.signing.apply.results import ApplyRefusedError, Outcome
from kiosk.signing.apply.source import MAX_FILE_BYTES, Source
from kiosk.signing.apply.target_names import stage_paths, sum_of
from kiosk.signing.apply.trust import ROOT
from kiosk.signing.fingerprint import publisher_of, read_root
from kiosk.signing.layout import BUNDLES, CONTENT, RELEASE_FILE, bundle_prefix
from kiosk.signing.release import moment_of, number_of, numbers_of, read_release

_CONFIG = UpdaterConfig(targets_max_length=MAX_FILE_BYTES, max_delegations=1)
"""What `content` and `hosts` delegate to is never read: only a thief makes such roles."""


class VerifiedRelease(NamedTuple):
    """A release whose signatures were verified; its files are not copied yet."""

    bundle: str
    number: int
    """The newer of the bundle's release and that of the hosts."""
    newest: int
    """The newest release in the repository, of any bundle or the hosts."""
    published: str
    publisher: str
    numbers: tuple[str, ...] | None
    """The signed telephone numbers; None if none are signed."""
    files: dict[str, TargetFile]
    """Targets by their path in the stage: bundle/…, directory/…."""

    @property
    def content(self) -> str:
        """Hash of exactly these files in this release."""
        lines = [f"{name} {sum_of(target)}" for name, target in sorted(self.files.items())]
        return hashlib.sha256("\n".join([str(self.number), *lines]).encode()).hexdigest()


class Client:
    """Reads one release of a repository."""

    def __init__(
        self, source: Source, root: Path, folder: Path, now: datetime, have: Mapping[str, Path]
    ) -> None:
        """`root`: <state>/store. `folder`: an empty one. `now`: the moment by which signatures
        expire. `have`: files of this kiosk by their SHA-256, which need not be downloaded:
        releases differ little.

        Raises ApplyRefusedError.
        """
        self._have = have
        self._folder = folder
        self._client = MetadataClient(source, root, folder, now, _CONFIG)

    def verify(self, wanted: str, default: str) -> VerifiedRelease:
        """Verifies everything but the files themselves, and keeps the metadata that led there.

        `wanted`: id of the bundle; '' for `default` if that is among them, else for the only one.

        Raises ApplyRefusedError, StoreError.
        """
        client = self._client
        client.refresh()
        with client.keeping(), client.refusing():
            hosts = client.target(HOSTS_FILE)
            # Loads the role: its file is in the folder only after it was verified.
            client.target(f"{bundle_prefix('any')}{RELEASE_FILE}")
            content = Metadata[Targets].from_bytes(client.metadata(f"{CONTENT}.json")).signed
            bundle = _which([each.split("/")[1] for each in _releases(content)], wanted, default)
            names = [each for each in content.targets if each.startswith(bundle_prefix(bundle))]
            # One by one, because only this verifies that the role may sign each of them.
            targets = {name: client.target(name) for name in names}
            about = targets.pop(f"{bundle_prefix(bundle)}{RELEASE_FILE}")
            if hosts is None or about is None or None in targets.values():
                raise ApplyRefusedError(
                    Outcome.BAD_SIGNATURE,
                    "Its signatures do not cover all of its files.",
                    client.source.mend,
                )
            client.keep()
            release = read_release(self._bytes_of(about))
            if release.bundle != bundle or release.number != number_of(about.custom):
                raise ValueError("two releases")
            published = max(release.published, moment_of(hosts.custom))
            numbers = numbers_of(hosts.custom)
            number = max(release.number, number_of(hosts.custom))
            newest = max(
                number, *(number_of(content.targets[each].custom) for each in _releases(content))
            )
        found = {name: target for name, target in targets.items() if target is not None}
        files = stage_paths(bundle, found, hosts)
        publisher = publisher_of(read_root(client.metadata(ROOT)))
        return VerifiedRelease(bundle, number, newest, published, publisher, numbers, files)

    def copy(self, release: VerifiedRelease, stage: Path) -> None:
        """Copies every file once and verifies it meanwhile; only the copy is used afterwards.

        Raises ApplyRefusedError, OSError.
        """
        for name, target in release.files.items():
            existing = self._have.get(sum_of(target))
            if existing is not None and self._copy_existing(existing, target, stage / name):
                continue
            self._client.download(target, stage / name)

    def download(self, target: TargetFile, path: Path) -> None:
        """Copies one file and verifies it meanwhile. Raises ApplyRefusedError, OSError."""
        self._client.download(target, path)

    def is_intact(self, target: TargetFile, path: Path) -> bool:
        """Tells whether a file of this kiosk is the signed one; reads every byte."""
        return not path.is_symlink() and self._client.is_target(target, path)

    def still_trusted(self) -> None:
        """Raises StoreError if another process has changed what this kiosk trusts since `verify`:
        it may have seen that a key was replaced."""
        self._client.keep()

    def _copy_existing(self, existing: Path, target: TargetFile, path: Path) -> bool:
        """Copies a file of this kiosk; removes the copy and returns False if it is not the signed
        one."""
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            if existing.is_symlink():
                return False
            copyfile(existing, path)
            if self._client.is_target(target, path):
                return True
        with suppress(OSError):
            path.unlink(missing_ok=True)
        return False

    def _bytes_of(self, target: TargetFile) -> bytes:
        path = self._folder / RELEASE_FILE
        self._client.download(target, path)
        return path.read_bytes()


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
