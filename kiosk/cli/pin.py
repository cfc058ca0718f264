"""`kiosk pin set`: the PIN never stands in the command, where others could read it."""

from __future__ import annotations

import sys
from getpass import getpass
from pathlib import Path
from typing import TextIO

from kiosk.errors import WrongUseError
from kiosk.staff import FOLDER
from kiosk.staff.permissions import Role
from kiosk.staff.pins import Pins


def run_set(state: Path, role: Role, *, out: TextIO) -> int:
    """0; raises KioskError with the sentence to show. `state`: the kiosk's state folder."""
    pin = _asked(role) if sys.stdin.isatty() else sys.stdin.readline().strip()
    if not pin:
        raise WrongUseError("No PIN was given.", "Type one, or give it as a line of input.")
    Pins(state / FOLDER).set(role, pin)
    print(f"The PIN of {_name(role)} is set for the kiosk whose state is in {state}.", file=out)
    return 0


def _asked(role: Role) -> str:
    pin = getpass(f"New PIN of {_name(role)}, 4 to 12 digits: ")
    if pin and getpass("Once more: ") != pin:
        raise WrongUseError("The two were not the same: nothing has changed.")
    return pin


def _name(role: Role) -> str:
    return "IT" if role is Role.IT else "staff"
