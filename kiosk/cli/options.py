"""What the commands share: exit codes, options, and reading the settings that an option names."""

from __future__ import annotations

import argparse
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.system import logs

if TYPE_CHECKING:
    from typing import Protocol

    from kiosk.settings import Settings

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

    class Command(Protocol):
        """A module of this folder that is a command of its own."""

        def add_parser(self, commands: Commands) -> None:
            """Declares the options and sets `run`: a function from the parsed options to the exit
            code. Imports nothing that only the command itself needs."""


class ExitCode(IntEnum):
    """How a command ends. `kiosk apply` and what belongs to it end with `results.Outcome`, `kiosk
    run` also with the codes of `kiosk.system.restart`."""

    OK = 0
    PROBLEMS = 1
    """Found in what was examined; of `kiosk diff`, as of diff(1), a difference."""
    WRONG_USE = 2
    """Or a request that was refused: every KioskError ends with this."""
    INTERRUPTED = 130
    BROKEN_PIPE = 141
    """The last two as a shell reports the signals SIGINT and SIGPIPE."""


EXIT_CODES = "exit codes: 0 nothing wrong, 1 problems found, 2 wrong use"


def add_settings(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--settings", type=Path, metavar="FILE", help="settings file")


def add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="the same as data")


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels of '1920x1080'. Raises ArgumentTypeError."""
    width, cross, height = text.partition("x")
    if not (cross and width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(
            f"'{text}' is not a size: write width x height, such as 1920x1080"
        )
    size = int(width), int(height)
    if min(size) < 600 or max(size) < 1024 or max(size) > 8192:
        raise argparse.ArgumentTypeError(
            f"'{text}' cannot be drawn: the smallest size is 1024x600 or 600x1024, "
            "the longest side 8192"
        )
    return size


def width_mm(text: str) -> int:
    """Millimetres. Raises ArgumentTypeError."""
    if not text.isdecimal() or not 100 <= int(text) <= 3000:
        raise argparse.ArgumentTypeError(
            f"'{text}' is not a width: write whole millimetres from 100 to 3000"
        )
    return int(text)


def settings_file(path: Path | None) -> Path | None:
    """The file that was named, else the installed kiosk's own; None if there is neither."""
    from kiosk import paths

    if path is None and paths.SETTINGS_FILE is not None and paths.SETTINGS_FILE.exists():
        return paths.SETTINGS_FILE
    return path


def read_settings(path: Path | None, *, needed: bool = True) -> Settings:
    """The settings of the file that was named, or else of the usual one; its problems are logged.

    Raises KioskError if the named file is not there and `needed`: other settings are those of
    another kiosk.
    """
    if needed and path is not None and not path.is_file():
        raise KioskError(f"The settings file {path} is not there, or is not a file.")
    path = settings_file(path)
    if path is None:
        from kiosk.settings import Settings

        return Settings()
    from kiosk.settings.reader import read_all

    found = read_all(path)
    for problem in found.problems:
        logs.say(problem)
    return found.settings
