"""The command `kiosk`. Each command is a module of this folder and imports only what it needs."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn, cast

from kiosk import __version__
from kiosk.cli.options import EXIT_CODES, ExitCode
from kiosk.cli.output import accept_any_locale
from kiosk.errors import KioskError
from kiosk.system import logs

if TYPE_CHECKING:
    from kiosk.cli.options import Command

COMMANDS = (
    *("run", "check", "prepare", "schema", "diff", "tour"),
    *("apply", "fetch", "rollback", "status", "trust", "publish"),
    *("settings", "pin", "provision", "doctor"),
)
"""Every command, in the order of `kiosk --help`; each has a module of its name."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code. `argv`: the arguments after `kiosk`."""
    argv = sys.argv[1:] if argv is None else list(argv)
    accept_any_locale()
    options = _parser(argv).parse_args(argv)
    logs.begin()
    try:
        return int(options.run(options))
    except KioskError as fault:
        logs.say(f"kiosk: {fault}")
        return ExitCode.USAGE_ERROR
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # The reader of the output, such as `head`, has closed the pipe.
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115  # for the flush at the end
        return ExitCode.BROKEN_PIPE


def _parser(argv: Sequence[str]) -> argparse.ArgumentParser:
    """Returns a parser for the command that `argv` begins with, or else for all commands. Not
    loading the others saves each start of the kiosk some 20 ms."""
    # The class is that of the parsers below it too.
    parser = _kind(argv)(
        prog="kiosk", description="An offline information kiosk.", epilog=EXIT_CODES
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    wanted = [name for name in COMMANDS if name in argv[:1]]
    for name in wanted or COMMANDS:
        cast("Command", import_module(f"{__name__}.{name}")).add_parser(commands)
    return parser


def _kind(argv: Sequence[str]) -> type[argparse.ArgumentParser]:
    """Returns the parser for commands in which a PIN may be written: `pin`, `run`, and none."""
    if argv[:1] == ["pin"]:
        return _PinParser
    return argparse.ArgumentParser if argv[:1] and argv[0] in COMMANDS[1:] else _CarefulParser


class _PinParser(argparse.ArgumentParser):
    """Quotes no digits of a wrong command: they may be a PIN, and another program may record what
    a command printed."""

    digits = r"\d+"
    shows: tuple[str, ...] = ()
    """How messages begin that are shown as they are."""

    def error(self, message: str) -> NoReturn:
        if message.startswith(self.shows):
            super().error(message)
        shown, count = re.subn(self.digits, "…", message)
        hint = "A PIN is never part of the command: leave it out, and `kiosk pin set` asks for it."
        super().error(f"{shown}. {hint}" if count else message)


class _CarefulParser(_PinParser):
    """Does the same for what may be a PIN where none belongs; a wrong --size is shown."""

    digits = r"\d{4,}"
    shows = ("argument --size",)
