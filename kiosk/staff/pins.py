"""The PINs of this kiosk, one for each role, in one record that contains only their hashes."""

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
"""scrypt (RFC 7914): 32 MiB and some 0.1 s for each guess, also for a person with the record."""
_SALT_BYTES, _KEY_BYTES = 16, 32
_MEMORY = 128 * 1024 * 1024


class PinError(KioskError):
    """A PIN that is refused."""


class DamagedPinsError(KioskError):
    """The record of the PINs is damaged: the console stays closed until IT sets them again."""

    def __init__(self) -> None:
        super().__init__(
            "The record of this kiosk's PINs is damaged.",
            "IT must set them again with `kiosk pin set`.",
        )


class _StoredPin(NamedTuple):
    salt: bytes
    key: bytes


class Pins:
    """The PINs in `folder`: <state>/staff. Each call reads the record again, since another process
    may set a PIN."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "pins"

    def any_set(self) -> bool:
        """Tells whether any PIN was set. Raises DamagedPinsError."""
        return bool(self._read())

    def has(self, role: Role) -> bool:
        """Tells whether this role has a PIN. Raises DamagedPinsError."""
        return role in self._read()

    def role_of(self, pin: str) -> Role | None:
        """Returns the role of a PIN. Takes some 0.1 s a role: never call it on the thread that
        draws.

        The PIN is compared with every role's, so that the time reveals nothing. Raises
        DamagedPinsError.
        """
        found: Role | None = None
        for role, stored in self._read().items():
            if hmac.compare_digest(_key(pin, stored.salt), stored.key):
                found = role
        return found

    def set(self, role: Role, pin: str) -> None:
        """Sets the PIN of a role. Raises PinError with the sentence to show, StoreError if it
        cannot be stored."""
        if says := pin_policy.pin_error(pin):
            raise PinError(says)
        try:
            stored = dict(self._read())
        except DamagedPinsError:
            stored = {}
        if any(
            other is not role and hmac.compare_digest(_key(pin, one.salt), one.key)
            for other, one in stored.items()
        ):
            raise PinError("This PIN cannot be used for both staff and IT. Choose another PIN.")
        salt = os.urandom(_SALT_BYTES)
        stored[role] = _StoredPin(salt, _key(pin, salt))
        value = {each.value: _to_record(one) for each, one in stored.items()}
        with store_errors(self._folder):
            disk.make_folders(self._folder, private=True)
            record_file.write(self._file, value, private=True)
            # Twice, so that the backup beside it does not accept the previous PIN either.
            record_file.write(self._file, value, private=True)

    def _read(self) -> Mapping[Role, _StoredPin]:
        value = record_file.read(self._file)
        if value is None:
            if record_file.exists(self._file):
                raise DamagedPinsError
            return {}
        try:
            return {Role(name): _from_record(each) for name, each in value.items()}
        except (ValueError, LookupError, TypeError) as error:
            raise DamagedPinsError from error


def _key(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=N, r=R, p=P, maxmem=_MEMORY, dklen=_KEY_BYTES)


def _to_record(pin: _StoredPin) -> dict[str, str]:
    return {"salt": pin.salt.hex(), "key": pin.key.hex()}


def _from_record(value: Any) -> _StoredPin:
    pin = _StoredPin(bytes.fromhex(value["salt"]), bytes.fromhex(value["key"]))
    if (len(pin.salt), len(pin.key)) != (_SALT_BYTES, _KEY_BYTES):
        raise ValueError("wrong length")
    return pin
