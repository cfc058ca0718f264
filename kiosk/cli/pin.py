"""`kiosk pin set`: the PIN never stands in the command, where others could read it."""

from __future__ import annotations

import sys
from getpass import getpass
from typing import TextIO

from kiosk.errors import WrongUseError
from kiosk.settings import Settings
from kiosk.staff.permissions import Role
from kiosk.staff.pins import Pins


def run_set(settings: Settings, role: Role, *, out: TextIO) -> int:
    """0; raises KioskError with the sentence to show."""
    pin = _asked(role) if sys.stdin.isatty() else sys.stdin.readline().strip()
    if not pin:
        raise WrongUseError("No PIN was given.", "Type one, or give it as a line of input.")
    Pins(settings.state_folder.staff).set(role, pin)
    where = settings.state
    print(f"The PIN of {_name(role)} is set for the kiosk whose state is in {where}.", file=out)
    return 0


def _asked(role: Role) -> str:
    pin = getpass(f"New PIN of {_name(role)}, 4 to 12 digits: ")
    if pin and getpass("Once more: ") != pin:
        raise WrongUseError("The two were not the same: nothing has changed.")
    return pin


def _name(role: Role) -> str:
    return "IT" if role is Role.IT else "staff"
