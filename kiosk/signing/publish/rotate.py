"""`kiosk publish rotate` and `kiosk publish renew`: new keys, and later expiry."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.errors import KioskError
from kiosk.signing.layout import CONTENT, HOSTS
from kiosk.signing.publish import writer
from kiosk.signing.publish.init import NewPassphrase, is_inside
from kiosk.signing.publish.keys import Keyring, make_key, short_id
from kiosk.signing.publish.metadata import Repository

if TYPE_CHECKING:
    from securesystemslib.signer import CryptoSigner

SOON = timedelta(days=365)
"""Root and targets need the root keys, which are kept offline: they are renewed only in their last
year."""

_ONLINE = ("snapshot", "timestamp")


class Rotated(NamedTuple):
    """Ids of the retired key and of the new one."""

    old: str
    new: str


class Renewed(NamedTuple):
    """Roles that were signed again."""

    roles: tuple[str, ...]
    left: tuple[str, ...]
    """Roles that were due but whose keys were missing."""


def rotate(
    folder: Path,
    role: str,
    *,
    ring: Keyring,
    new_passphrase: NewPassphrase,
    now: datetime,
    old: str = "",
) -> Rotated:
    """Replaces a key of `root`, `content` or `hosts`; the old one is not needed, and is worthless
    afterwards. The root keys sign the change. Raises KioskError; then nothing has changed.

    `old`: beginning of the id of the key to replace, if the role has several.
    """
    with writer.writing(folder):
        if is_inside(ring.folders[0], folder):
            raise KioskError(f"The keys must not be in {folder}.", "Name another folder.")
        repository = Repository.open(folder)
        gone = _which(repository, role, old)
        # Before a new key is made, which would be useless without the root keys.
        keys, threshold = repository.keys("root")
        staying = [key for key in keys if key.keyid != gone]
        ring.signers("root", staying if len(staying) >= threshold else keys, threshold)
        signer = make_key(role, ring.folders[0], new_passphrase(role))
        ring.add_signer(signer)
        if role == "root":
            _change_root(repository, gone, signer)
            # No other role changes, but the new keys must sign what the old ones signed.
            repository.commit(("root", "targets"), ring, now)
        else:
            _change_delegated(repository, role, gone, signer)
            repository.commit(("root", "targets", role), ring, now)
        return Rotated(gone, signer.public_key.keyid)


def renew(folder: Path, *, ring: Keyring, now: datetime) -> Renewed:
    """Signs every role whose keys are there again, so that it expires later; root and targets only
    in their last year. Raises KioskError."""
    with writer.writing(folder):
        repository = Repository.open(folder)
        due = [CONTENT, HOSTS]
        due += [r for r in ("root", "targets") if repository.roles[r].signed.expires - now < SOON]
        roles = [role for role in due if _has_keys(repository, role, ring)]
        if not any(_has_keys(repository, role, ring) for role in (CONTENT, HOSTS)):
            ring.signers(CONTENT, *repository.keys(CONTENT))
        if "root" in roles:
            repository.begin_root()
        repository.commit(roles, ring, now)
        return Renewed((*roles, *_ONLINE), tuple(role for role in due if role not in roles))


def _has_keys(repository: Repository, role: str, ring: Keyring) -> bool:
    keys, threshold = repository.keys(role)
    return sum(ring.has(key.keyid) for key in keys) >= threshold


def _which(repository: Repository, role: str, old: str) -> str:
    if role not in ("root", CONTENT, HOSTS):
        raise KioskError(f"There is no role '{role}'.", "The roles are root, content and hosts.")
    ids = [key.keyid for key in repository.keys(role)[0]]
    found = [each for each in ids if each.startswith(old)]
    if len(found) == 1:
        return found[0]
    listed = ", ".join(map(short_id, ids))
    if not old:
        raise KioskError(
            f"The role '{role}' has {len(ids)} keys: {listed}.",
            "Name the one to replace with --old.",
        )
    raise KioskError(f"The role '{role}' has no key '{old}'.", f"Its keys are {listed}.")


def _change_root(repository: Repository, gone: str, signer: CryptoSigner) -> None:
    root = repository.begin_root()
    for role in ("root", "targets"):
        root.revoke_key(gone, role)
        root.add_key(signer.public_key, role)


def _change_delegated(repository: Repository, role: str, gone: str, signer: CryptoSigner) -> None:
    root, targets = repository.begin_root(), repository.targets
    targets.revoke_key(gone, role)
    targets.add_key(signer.public_key, role)
    for online in _ONLINE:
        root.revoke_key(gone, online)
        root.add_key(signer.public_key, online)
