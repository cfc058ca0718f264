"""The signed metadata of a repository: read as a kiosk reads it, changed, signed, written.

repository = Repository.open(folder)
repository.content.targets[name] = …
repository.commit({"content"}, ring, now)
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from kiosk.errors import KioskError
from kiosk.signing.layout import CONTENT, HOSTS, LIFETIMES, METADATA
from kiosk.signing.publish import writer
from kiosk.store import safe_read

if TYPE_CHECKING:
    from securesystemslib.signer import Key
    from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, Targets, Timestamp

    from kiosk.signing.publish.keys import Keyring

_SIGNED = ("root", "targets", CONTENT, HOSTS)
"""Roles whose files the snapshot and the timestamp list, in the order of trust."""

_MAX_BYTES = 16 * 1024 * 1024


class Repository:
    """The metadata of a repository. `roles`: by role; changes reach the disk with `commit`."""

    def __init__(self, folder: Path, roles: dict[str, Metadata[Any]]) -> None:
        self.folder = folder
        self.roles = roles
        self._former_root: Metadata[Root] | None = None

    @classmethod
    def open(cls, folder: Path) -> Repository:
        """Reads a repository. Raises KioskError if there is none or its signatures do not match."""
        from tuf.api.exceptions import RepositoryError
        from tuf.api.metadata import Metadata

        path = folder / METADATA

        def load(name: str) -> Metadata[Any]:
            return Metadata.from_bytes(safe_read.read(path / f"{name}.json", _MAX_BYTES))

        try:
            roles = {"timestamp": load("timestamp")}
            about = roles["timestamp"].signed.snapshot_meta
            roles["snapshot"] = load(f"{about.version}.snapshot")
            for role in _SIGNED[1:]:
                version = roles["snapshot"].signed.meta[f"{role}.json"].version
                roles[role] = load(f"{version}.{role}")
            newest = _newest_root(path)
            roles["root"] = load(f"{newest}.root")
            repository = cls(folder, roles)
            try:
                repository._verify()
            except RepositoryError:
                # A rotation was interrupted before its last step: the root before it is in force.
                roles["root"] = load(f"{max(newest - 1, 1)}.root")
                repository._verify()
        except FileNotFoundError as error:
            if path.is_dir():
                raise KioskError(
                    f"{error.filename} is missing.",
                    "Copy the whole folder again from an intact copy.",
                ) from error
            raise writer.not_a_repository(folder) from error
        except OSError as error:
            raise KioskError(f"{folder} cannot be read: {error.strerror or error}.") from error
        except (RepositoryError, KeyError, ValueError, AttributeError) as error:
            raise KioskError(
                f"The signatures in {path} do not match ({error}).",
                "Copy the whole folder again from an intact copy.",
            ) from error
        return repository

    @property
    def root(self) -> Root:
        return cast("Root", self.roles["root"].signed)

    @property
    def timestamp(self) -> Timestamp:
        return cast("Timestamp", self.roles["timestamp"].signed)

    @property
    def snapshot(self) -> Snapshot:
        return cast("Snapshot", self.roles["snapshot"].signed)

    @property
    def targets(self) -> Targets:
        return cast("Targets", self.roles["targets"].signed)

    @property
    def content(self) -> Targets:
        return cast("Targets", self.roles[CONTENT].signed)

    @property
    def hosts(self) -> Targets:
        return cast("Targets", self.roles[HOSTS].signed)

    def keys(self, role: str) -> tuple[list[Key], int]:
        """Returns the keys that may sign a role, and how many of them must."""
        owner: Any = self.targets if role in (CONTENT, HOSTS) else self.root
        listed = owner.get_delegated_role(role)
        return [owner.get_key(key_id) for key_id in listed.keyids], listed.threshold

    def begin_root(self) -> Root:
        """Returns the root for changes; the next `commit` signs it with the old and new keys."""
        if self._former_root is None:
            from tuf.api.metadata import Metadata

            self._former_root = Metadata.from_bytes(self.roles["root"].to_bytes())
        return self.root

    def commit(self, changed: Iterable[str], ring: Keyring, now: datetime) -> None:
        """Signs the changed roles, snapshot and timestamp, and writes them. Raises KioskError,
        OSError.

        Everything is signed before anything is written: if a key is missing, nothing changes.
        """
        written: dict[str, bytes] = {}
        for role in (each for each in _SIGNED if each in set(changed)):
            data = self._sign(role, ring, now)
            version = self.roles[role].signed.version
            written[f"{version}.{role}.json"] = data
            if role != "root":
                self.snapshot.meta[f"{role}.json"] = _about(version, data)
        data = self._sign("snapshot", ring, now)
        version = self.snapshot.version
        written[f"{version}.snapshot.json"] = data
        self.timestamp.snapshot_meta = _about(version, data)
        # A new root makes kiosks refuse what the old keys signed: it is written last but one.
        for name in [each for each in written if each.endswith(".root.json")]:
            written[name] = written.pop(name)
        written["timestamp.json"] = self._sign("timestamp", ring, now)
        writer.put_metadata(self.folder, written)
        self._former_root = None

    def _sign(self, role: str, ring: Keyring, now: datetime) -> bytes:
        one = self.roles[role]
        # Metadata that was never signed already has the first version.
        if one.signatures:
            one.signed.version += 1
        one.signed.expires = now + timedelta(days=LIFETIMES[role])
        one.signatures.clear()
        signers = ring.signers(role, *self.keys(role))
        if role == "root" and self._former_root is not None:
            former = self._former_root.signed
            keys = [former.get_key(each) for each in former.roles["root"].keyids]
            signers += ring.signers(role, keys, former.roles["root"].threshold)
        for signer in signers:
            one.sign(signer, append=True)
        return one.to_bytes()

    def _verify(self) -> None:
        """Verifies the same chain of signatures as a kiosk, but not when they expire."""
        for role in ("root", "timestamp", "snapshot", "targets"):
            self.root.verify_delegate(role, *_signed(self.roles[role]))
        for role in (CONTENT, HOSTS):
            self.targets.verify_delegate(role, *_signed(self.roles[role]))


def _signed(one: Metadata[Any]) -> tuple[bytes, Any]:
    return one.signed_bytes, one.signatures


def _about(version: int, data: bytes) -> MetaFile:
    from tuf.api.metadata import MetaFile

    return MetaFile.from_data(version, data, ["sha256"])


def _newest_root(path: Path) -> int:
    """Returns the last version of the unbroken sequence from 1, in which a kiosk reads roots."""
    version = 1
    while (path / f"{version + 1}.root.json").exists():
        version += 1
    return version
