"""One try to come in: counted on the disk first, compared afterwards, forgiven if it was right."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.staff.lockout import Lockout
from kiosk.staff.permissions import Role
from kiosk.staff.pins import Pins


class Attempt(NamedTuple):
    """`role` None: the PIN was wrong, or nobody may try yet; `wait`: seconds until the next try."""

    role: Role | None
    wait: int = 0


class Authenticator:
    """The three steps are apart because the second takes its time: it belongs on a thread."""

    def __init__(self, pins: Pins, delay: Lockout) -> None:
        self._pins = pins
        self._delay = delay

    def wait(self) -> int:
        """Seconds until the next try."""
        return self._delay.left()

    def begin(self) -> bool:
        """False: it is too soon, and nothing was counted."""
        if self._delay.left():
            return False
        self._delay.count()
        return True

    def compare(self, pin: str) -> Role | None:
        """On any thread. Raises DamagedPinsError."""
        return self._pins.role_of(pin)

    def end(self, role: Role | None) -> Attempt:
        if role is None:
            return Attempt(None, self._delay.left())
        self._delay.reset()
        return Attempt(role)

    def try_pin(self, pin: str) -> Attempt:
        """All three at once, for whoever may wait."""
        if not self.begin():
            return Attempt(None, self.wait())
        return self.end(self.compare(pin))
