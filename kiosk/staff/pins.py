"""The PINs of this kiosk, one for each role, in one record that nobody can read them from."""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.errors import KioskError
from kiosk.staff import pin_policy
from kiosk.staff.permissions import Role
from kiosk.store import disk, record_file, store_errors

N, R, P = 2**15, 8, 1
"""scrypt (RFC 7914): 32 MiB and some 0.1 s for each guess, also for one who has the record."""
_SALT_BYTES, _KEY_BYTES = 16, 32
_MEMORY = 128 * 1024 * 1024


class PinError(KioskError):
    """A PIN that is refused."""


class DamagedPinsError(KioskError):
    """Nobody can come in before IT has set the PINs anew."""

    def __init__(self) -> None:
        super().__init__(
            "The record of this kiosk's PINs is damaged.", "IT sets them anew with `kiosk pin set`."
        )


class _StoredPin(NamedTuple):
    salt: bytes
    key: bytes


class Pins:
    """`folder`: <state>/staff. Reads the record anew each time: another process may set a PIN."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "pins"

    def any_set(self) -> bool:
        """Raises DamagedPinsError."""
        return bool(self._read())

    def has(self, role: Role) -> bool:
        return role in self._read()

    def role_of(self, pin: str) -> Role | None:
        """Whose PIN this is. Takes its time, so never on the thread that draws.

        Every role is compared, whichever matched: how long it takes tells nothing. Raises
        DamagedPinsError.
        """
        found: Role | None = None
        for role, kept in self._read().items():
            if hmac.compare_digest(_key(pin, kept.salt), kept.key):
                found = role
        return found

    def set(self, role: Role, pin: str) -> None:
        """Raises PinError with the sentence to show, StoreError if it cannot be kept."""
        if says := pin_policy.pin_error(pin):
            raise PinError(says)
        try:
            kept = dict(self._read())
        except DamagedPinsError:
            kept = {}
        if any(
            other is not role and hmac.compare_digest(_key(pin, one.salt), one.key)
            for other, one in kept.items()
        ):
            raise PinError("This PIN cannot be used for both staff and IT: choose other digits.")
        salt = os.urandom(_SALT_BYTES)
        kept[role] = _StoredPin(salt, _key(pin, salt))
        value = {each.value: _written(one) for each, one in kept.items()}
        with store_errors(self._folder):
            disk.make_folders(self._folder)
            record_file.write(self._file, value)
            # The copy beside it must not go on opening the door with the PIN before.
            record_file.write(self._file, value)

    def _read(self) -> Mapping[Role, _StoredPin]:
        value = record_file.read(self._file)
        if value is None:
            if record_file.exists(self._file):
                raise DamagedPinsError
            return {}
        try:
            return {Role(name): _read(each) for name, each in value.items()}
        except (ValueError, LookupError, TypeError) as error:
            raise DamagedPinsError from error


def _key(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=N, r=R, p=P, maxmem=_MEMORY, dklen=_KEY_BYTES)


def _written(kept: _StoredPin) -> dict[str, str]:
    return {"salt": kept.salt.hex(), "key": kept.key.hex()}


def _read(value: Any) -> _StoredPin:
    kept = _StoredPin(bytes.fromhex(value["salt"]), bytes.fromhex(value["key"]))
    if (len(kept.salt), len(kept.key)) != (_SALT_BYTES, _KEY_BYTES):
        raise ValueError("of another length")
    return kept
