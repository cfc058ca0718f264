"""`kiosk publish init`: makes keys, roles and the first host list."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bundle.hosts import HOSTS_FILE, HostList
from kiosk.errors import KioskError
from kiosk.signing.fingerprint import name_error
from kiosk.signing.layout import CONTENT, CONTENT_PATHS, HOSTS
from kiosk.signing.publish import writer
from kiosk.signing.publish.hosts import hosts_target
from kiosk.signing.publish.keys import Keyring, make_key
from kiosk.signing.publish.metadata import Repository
from kiosk.signing.release import SignedHosts

if TYPE_CHECKING:
    from securesystemslib.signer import CryptoSigner, Key

MAX_ROOT_KEYS = 9

NewPassphrase = Callable[[str], str]
"""Asks for the passphrase of a new key with this name ("root-1", "content")."""


def initialise(
    folder: Path,
    name: str,
    *,
    ring: Keyring,
    new_passphrase: NewPassphrase,
    hosts: HostList,
    now: datetime,
    root_keys: int = 1,
    threshold: int = 1,
) -> Repository:
    """Makes a repository; the keys go into the first folder of `ring`. Raises KioskError.

    `hosts`: the first lists of hosts and numbers. `threshold` of the `root_keys` together may
    change who signs what.
    """
    _validate(folder, name, ring.folders[0], root_keys, threshold)
    roots = ["root"] if root_keys == 1 else [f"root-{each + 1}" for each in range(root_keys)]
    names = (*roots, CONTENT, HOSTS)
    # All passphrases first, so that no key is left if the person cancels in between.
    passphrases = [new_passphrase(label) for label in names]
    with writer.writing(folder, new=True):
        made = []
        for label, passphrase in zip(names, passphrases, strict=True):
            signer = make_key(label, ring.folders[0], passphrase)
            ring.add_signer(signer)
            made.append(signer)
        repository = _repository(folder, name, made, threshold)
        target, data = hosts_target(SignedHosts(*hosts), 0, now)
        repository.hosts.targets[HOSTS_FILE] = target
        writer.put_targets(folder, {HOSTS_FILE: data})
        repository.commit(("root", "targets", CONTENT, HOSTS), ring, now)
    return repository


def _validate(folder: Path, name: str, keys: Path, root_keys: int, threshold: int) -> None:
    if says := name_error(name):
        raise KioskError(says, 'Write it as --name "Warwickshire Libraries".')
    if not 1 <= threshold <= root_keys <= MAX_ROOT_KEYS:
        raise KioskError(
            f"{threshold} of {root_keys} root keys is not possible.",
            f"Use 1 to {MAX_ROOT_KEYS} root keys, of which at least one and at most all must sign.",
        )
    if is_inside(keys, folder):
        raise KioskError(
            f"The keys must not be in {folder}: anyone with a copy of it could sign.",
            "Name another folder with --keys, best on a stick that stays in a drawer.",
        )
    there = [each.name for each in folder.iterdir()] if folder.is_dir() else []
    if folder.exists() and (not folder.is_dir() or set(there) - {writer.LOCK_FILE}):
        raise KioskError(f"{folder} is not empty.", "Name a folder that does not exist yet.")


def is_inside(path: Path, folder: Path) -> bool:
    """Tells whether a path is the folder or below it, after following links."""
    return path.resolve().is_relative_to(folder.resolve())


def _repository(
    folder: Path, name: str, made: Iterable[CryptoSigner], threshold: int
) -> Repository:
    from tuf.api.metadata import (
        DelegatedRole,
        Delegations,
        Metadata,
        Root,
        Snapshot,
        Targets,
        Timestamp,
    )

    *roots, content, hosts = (signer.public_key for signer in made)
    root = Root(consistent_snapshot=True, unrecognized_fields={"publisher": name})
    for role, keys in {
        "root": roots,
        "targets": roots,
        "snapshot": (content, hosts),
        "timestamp": (content, hosts),
    }.items():
        for key in keys:
            root.add_key(key, role)
    root.roles["root"].threshold = root.roles["targets"].threshold = threshold
    delegated = {
        role: DelegatedRole(role, [key.keyid], 1, True, paths)
        for role, key, paths in (
            (CONTENT, content, CONTENT_PATHS),
            (HOSTS, hosts, [HOSTS_FILE]),
        )
    }
    keys_by_id: dict[str, Key] = {key.keyid: key for key in (content, hosts)}
    targets = Targets(delegations=Delegations(keys_by_id, delegated))
    return Repository(
        folder,
        {
            "root": Metadata(root),
            "targets": Metadata(targets),
            CONTENT: Metadata(Targets()),
            HOSTS: Metadata(Targets()),
            "snapshot": Metadata(Snapshot()),
            "timestamp": Metadata(Timestamp()),
        },
    )
