"""Key files, and the keys that are unlocked at the moment.

    ring = Keyring([folder], ask)
    ring.signers("content", keys, threshold=1)

A key's file is named after its role and the beginning of its id: content-1a2b3c4d5e6f7a8b.pem. It
is never in the repository, and no private key leaves this process.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.signing.publish import pem
from kiosk.store import disk

if TYPE_CHECKING:
    from securesystemslib.signer import CryptoSigner, Key

SHORTEST = 12
"""Least number of characters of a passphrase."""

_ID_LENGTH = 16
_MAX_BYTES = 64 * 1024

Ask = Callable[[Path], str]
"""Asks for the passphrase of a key file."""


class Keyring:
    """Keys in some folders; each is unlocked when it is first needed, and stays unlocked."""

    def __init__(self, folders: Iterable[Path], ask: Ask) -> None:
        self.folders = list(folders)
        self._ask = ask
        self._unlocked: dict[str, CryptoSigner] = {}
        self._passphrases: list[str] = []

    def add_signer(self, signer: CryptoSigner) -> None:
        """Adds a key that is already unlocked."""
        self._unlocked[signer.public_key.keyid] = signer

    def has(self, key_id: str) -> bool:
        """Tells whether a key is unlocked or has a file in one of the folders."""
        return key_id in self._unlocked or self._file(key_id) is not None

    def signers(self, role: str, keys: Sequence[Key], threshold: int) -> list[CryptoSigner]:
        """Returns `threshold` of these keys, unlocked ones first. Raises KioskError if there are
        fewer."""
        wanted = sorted(keys, key=lambda key: key.keyid not in self._unlocked)
        there = [key for key in wanted if self.has(key.keyid)][:threshold]
        if len(there) < threshold:
            missing = " or ".join(
                f"{short_id(key.keyid)}.pem" for key in wanted if key not in there
            )
            folders = ", ".join(map(str, self.folders)) or "no folder"
            raise KioskError(
                f"The role '{role}' needs {_counted(threshold)}; {len(there)} found in {folders}.",
                f"Name the folder of …-{missing} with --keys.",
            )
        return [self._signer(key) for key in there]

    def _signer(self, key: Key) -> CryptoSigner:
        found = self._unlocked.get(key.keyid)
        if found is None:
            file = self._file(key.keyid)
            assert file is not None
            found = self._unlock(file)
            if found.public_key.keyid != key.keyid:
                raise KioskError(f"{file} contains a different key than its name says.")
            self.add_signer(found)
        return found

    def _unlock(self, file: Path) -> CryptoSigner:
        from securesystemslib.signer import CryptoSigner

        try:
            data = file.read_bytes()[:_MAX_BYTES]
            for passphrase in self._passphrases:
                if (key := pem.unlock(data, passphrase)) is not None:
                    return CryptoSigner(key)
            passphrase = self._ask(file)
            key = pem.unlock(data, passphrase)
        except ValueError as error:
            raise KioskError(f"{file} is not a key that `kiosk publish` made.") from error
        except OSError as error:
            raise KioskError(f"{file} cannot be read: {error.strerror}.") from error
        if key is None:
            raise KioskError(f"The passphrase does not open {file}.", "Nothing was changed.")
        self._passphrases.append(passphrase)
        return CryptoSigner(key)

    def _file(self, key_id: str) -> Path | None:
        for folder in self.folders:
            for file in sorted(folder.glob(f"*-{short_id(key_id)}.pem")):
                return file
        return None


def short_id(key_id: str) -> str:
    """Returns the beginning of a key's id, which sentences and file names use."""
    return key_id[:_ID_LENGTH]


def make_key(role: str, folder: Path, passphrase: str) -> CryptoSigner:
    """Makes a new Ed25519 key, in a file that only its owner can read. Raises KioskError."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from securesystemslib.signer import CryptoSigner

    if says := passphrase_error(passphrase):
        raise KioskError(says)
    key = Ed25519PrivateKey.generate()
    signer = CryptoSigner(key)
    file = folder / f"{role}-{short_id(signer.public_key.keyid)}.pem"
    data = pem.lock(key, passphrase)
    try:
        if not folder.is_dir():
            disk.make_folders(folder.absolute())
            os.chmod(folder, 0o700)
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(handle, "wb") as stream:
            stream.write(data)
        disk.sync_file(file)
        disk.sync_folder(folder)
    except OSError as error:
        raise KioskError(f"{file} cannot be written: {error.strerror}.") from error
    return signer


def passphrase_error(passphrase: str) -> str:
    """Returns why this is not a passphrase for a key, in sentences; '' if it is."""
    if len(passphrase) < SHORTEST:
        return (
            f"The passphrase has {len(passphrase)} characters; at least {SHORTEST} are needed. "
            "Four or five words are easy to remember."
        )
    return ""


def _counted(threshold: int) -> str:
    return "1 key" if threshold == 1 else f"{threshold} keys"
