"""Shared parts of the commands: exit codes, options, reading the settings file they name."""

from __future__ import annotations

import argparse
from datetime import datetime
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
        """A module of this folder that declares and runs one command."""

        def add_parser(self, commands: Commands) -> None:
            """Declares the options and sets `run`, a function from the parsed options to the exit
            code. Imports nothing that is needed only to run the command."""


class ExitCode(IntEnum):
    """Exit codes of the commands. `kiosk apply`, `fetch` and `rollback` exit with
    `results.Outcome` instead; `kiosk run` also uses the codes of `kiosk.system.restart`."""

    OK = 0
    PROBLEMS = 1
    """Problems were found in what was examined. `kiosk diff`: a difference, as in diff(1)."""
    USAGE_ERROR = 2
    """Usage error, or a refused request: the exit code of every KioskError."""
    INTERRUPTED = 130
    BROKEN_PIPE = 141
    """The last two are how a shell reports the signals SIGINT and SIGPIPE."""


EXIT_CODES = "exit codes: 0 nothing wrong, 1 problems found, 2 usage error"


def add_settings(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--settings", type=Path, metavar="FILE", help="settings file")


def add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


def size(text: str) -> tuple[int, int]:
    """Returns width and height in pixels of a text such as '1920x1080'. Raises ArgumentTypeError
    if it is not one, or is outside the sizes that the pages are laid out for."""
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


def uk_time(text: str) -> datetime:
    """Returns the time in the United Kingdom of a text such as '2026-12-25T09:00', without a zone.
    Raises ArgumentTypeError if it is not one."""
    for form in ("%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"):
        try:
            return datetime.strptime(text, form)
        except ValueError:
            continue
    raise argparse.ArgumentTypeError(
        f"'{text}' is not a date and time: write them as 2026-12-25T09:00"
    )


def width_mm(text: str) -> int:
    """Returns millimetres, 100 to 3000. Raises ArgumentTypeError."""
    if not text.isdecimal() or not 100 <= int(text) <= 3000:
        raise argparse.ArgumentTypeError(
            f"'{text}' is not a width: write whole millimetres from 100 to 3000"
        )
    return int(text)


def settings_file(path: Path | None) -> Path | None:
    """Returns the named file, else the installed kiosk's own; None if there is neither."""
    from kiosk import paths

    if path is None and paths.SETTINGS_FILE is not None and paths.SETTINGS_FILE.exists():
        return paths.SETTINGS_FILE
    return path


def read_settings(path: Path | None, *, needed: bool = True) -> Settings:
    """Reads the named settings file, or else the installed kiosk's own. Logs its problems.

    Raises KioskError if the named file is not there and `needed`, because the defaults would be
    those of another kiosk.
    """
    if needed and path is not None and not path.is_file():
        raise KioskError(f"The settings file {path} does not exist or is not a file.")
    path = settings_file(path)
    if path is None:
        from kiosk.settings import Settings

        return Settings()
    from kiosk.settings.reader import read_all

    found = read_all(path)
    for problem in found.problems:
        logs.say(problem)
    return found.settings
