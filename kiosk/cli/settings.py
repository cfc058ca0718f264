"""`kiosk settings check` and `kiosk settings explain`, for IT before a kiosk is started."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kiosk.cli.options import EXIT_CODES, ExitCode, add_settings, settings_file
from kiosk.errors import KioskError, UsageError

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.options import Commands
    from kiosk.settings import Settings
    from kiosk.settings.fields import Setting
    from kiosk.settings.reader import SettingsFound


def add_parser(commands: Commands) -> None:
    settings = commands.add_parser("settings", help="check and explain the settings file")
    questions = settings.add_subparsers(required=True, metavar="WHAT")
    check = questions.add_parser(
        "check", help="print the problems of a settings file and every value", epilog=EXIT_CODES
    )
    check.add_argument("file", type=Path, nargs="?", metavar="FILE")
    check.set_defaults(run=_check)
    explain = questions.add_parser("explain", help="explain one setting", epilog=EXIT_CODES)
    explain.add_argument("key", metavar="KEY", help="such as session.idle_seconds")
    add_settings(explain)
    explain.set_defaults(run=_explain)


def _check(options: argparse.Namespace) -> int:
    file = settings_file(options.file)
    if file is None:
        raise KioskError("This kiosk has no settings file. Name one: kiosk settings check FILE.")
    return run_check(file)


def _explain(options: argparse.Namespace) -> int:
    return run_explain(options.key, settings_file(options.settings))


def run_check(path: Path, out: TextIO = sys.stdout) -> int:
    """Prints the problems, then each value and the file it comes from. Returns the exit code.
    Raises UsageError if there is no such file."""
    if not path.is_file():
        raise UsageError(f"{path} does not exist or is not a file.")
    from kiosk.settings.fields import SETTINGS
    from kiosk.settings.reader import read_all

    found = read_all(path)
    for problem in found.problems:
        print(problem, file=out)
    if len(found.problems):
        print(file=out)
    for row in SETTINGS:
        print(f"{row.key} = {_value(row, found.settings)}{_where(row, found)}", file=out)
    return ExitCode.PROBLEMS if found.problems.has_errors else ExitCode.OK


def run_explain(key: str, path: Path | None, out: TextIO = sys.stdout) -> int:
    """Prints what a setting means, and its value in the file `path`. Raises UsageError if there
    is no such setting."""
    row = _find(key)
    print(f"{row.key}: {row.meaning.replace('`', '')}", file=out)
    print(f"Value: {row.range.replace('`', '')}. Default: {row.default or 'none'}.", file=out)
    if row.group:
        print(f"Write it as:\n{row.group}:\n  {row.name}: …", file=out)
    if path is not None:
        from kiosk.settings.reader import read_all

        found = read_all(path)
        print(f"Here: {_value(row, found.settings)}{_where(row, found)}", file=out)
    return ExitCode.OK


def _find(key: str) -> Setting:
    """Finds a setting by its name, with or without its group; a space, colon or dot joins them."""
    from kiosk.settings.fields import SETTINGS
    from kiosk.validation.problems import did_you_mean

    wanted = key.replace(":", " ").replace(".", " ").split()
    for row in SETTINGS:
        if wanted in ([row.name], [row.group, row.name]):
            return row
    names = [row.key for row in SETTINGS]
    within = [row.key for row in SETTINGS if row.group == key]
    if within:
        raise UsageError(f"'{key}' is a group.", f"Its settings are: {', '.join(within)}.")
    known = {row.name for row in SETTINGS} | {row.group for row in SETTINGS if row.group}
    hint = did_you_mean(wanted[-1] if wanted else "", known, f"There are: {', '.join(names)}.")
    raise UsageError(f"There is no setting '{key}'.", hint)


def _value(row: Setting, settings: Settings) -> str:
    value = getattr(settings, row.name)
    return "none" if value in (None, "") else str(value)


def _where(row: Setting, found: SettingsFound) -> str:
    file = found.where.get(row.name)
    if file is None:
        return ""
    if row.name not in found.instead:
        return f"   ({file})"
    value, other = found.instead[row.name]
    return f"   ({file}, instead of {value} in {other})"
