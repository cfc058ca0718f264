"""Authenticates one PIN: counts the try on the disk, compares, and resets the count if it is
right."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.staff.lockout import Lockout
from kiosk.staff.permissions import Role
from kiosk.staff.pins import Pins


class Attempt(NamedTuple):
    """Result of one try. `role` None: the PIN was wrong, or it is too soon to try; `wait`: seconds
    until the next try."""

    role: Role | None
    wait: int = 0


class Authenticator:
    """Tries a PIN in three steps, because the second takes some 0.1 s and belongs on a thread."""

    def __init__(self, pins: Pins, lockout: Lockout) -> None:
        self._pins = pins
        self._lockout = lockout

    def wait(self) -> int:
        """Returns the seconds until the next try."""
        return self._lockout.left()

    def begin(self) -> bool:
        """Counts a try; returns False, and counts nothing, if it is too soon."""
        if self._lockout.left():
            return False
        self._lockout.count()
        return True

    def fade(self) -> None:
        """Forgets wrong tries of hours ago."""
        self._lockout.fade()

    def compare(self, pin: str) -> Role | None:
        """Returns the role of a PIN, on any thread. Raises DamagedPinsError."""
        return self._pins.role_of(pin)

    def end(self, role: Role | None) -> Attempt:
        """Ends the try with the result of `compare`; resets the lockout if the PIN was right."""
        if role is None:
            return Attempt(None, self._lockout.left())
        self._lockout.reset()
        return Attempt(role)

    def try_pin(self, pin: str) -> Attempt:
        """Does all three steps at once, for a caller that may wait. Raises DamagedPinsError."""
        if not self.begin():
            return Attempt(None, self.wait())
        return self.end(self.compare(pin))
