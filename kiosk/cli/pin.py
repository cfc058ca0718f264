"""`kiosk pin set`: sets a PIN. It is never an argument, because other users could read it there."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

from kiosk.cli.options import ExitCode, add_settings, read_settings
from kiosk.errors import UsageError

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.options import Commands
    from kiosk.settings import Settings
    from kiosk.staff.permissions import Role


def add_parser(commands: Commands) -> None:
    pin = commands.add_parser("pin", help="set the PINs of the console at the screen")
    tasks = pin.add_subparsers(required=True, metavar="TASK")
    setting = tasks.add_parser(
        "set",
        help="set a PIN: asks twice, or reads one line from standard input",
        epilog="exit codes: 0 set, 2 refused or usage error",
    )
    setting.add_argument("--role", choices=("staff", "it"), default="staff", help="whose PIN")
    add_settings(setting)
    setting.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from kiosk.staff.permissions import Role

    return run_set(read_settings(options.settings), Role(options.role), out=sys.stdout)


def run_set(settings: Settings, role: Role, *, out: TextIO) -> int:
    """Asks for a PIN, or reads it from standard input, and sets it. Raises KioskError if it is
    refused."""
    from kiosk.staff.pins import Pins

    pin = _asked(role) if sys.stdin.isatty() else sys.stdin.readline().strip()
    if not pin:
        raise UsageError("No PIN was given.", "Type one, or give it as a line of input.")
    Pins(settings.state_folder.staff).set(role, pin)
    where = settings.state
    print(f"The {_name(role)} PIN is set for the kiosk with its state in {where}.", file=out)
    return ExitCode.OK


def _asked(role: Role) -> str:
    from getpass import getpass

    from kiosk.staff.pin_policy import pin_error
    from kiosk.staff.pins import PinError

    pin = getpass(f"New {_name(role)} PIN, 4 to 12 digits: ")
    if pin and (says := pin_error(pin)):
        raise PinError(says)
    if pin and getpass("Once more: ") != pin:
        raise UsageError("The PINs did not match. Nothing was changed.")
    return pin


def _name(role: Role) -> str:
    from kiosk.staff.permissions import Role

    return "IT" if role is Role.IT else "staff"
