"""`kiosk diff OLD NEW`: prints what a visitor would see change, for people or as data."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from kiosk.cli.options import ExitCode, add_json
from kiosk.cli.output import json_text
from kiosk.errors import UsageError
from kiosk.phrases import printable

if TYPE_CHECKING:
    import argparse

    from kiosk.bundle.directory import Directory
    from kiosk.bundle.model import Bundle
    from kiosk.cli.options import Commands
    from kiosk.validation.problems import Problem


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "diff",
        help="list what a visitor would see change from one bundle to another",
        epilog="exit codes: 0 no changes, 1 changes, 2 usage error or a bundle cannot be read",
    )
    parser.add_argument("old", type=Path, metavar="OLD", help="folder of the bundle before")
    parser.add_argument("new", type=Path, metavar="NEW", help="folder of the bundle after")
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from kiosk import paths

    return run_diff(
        options.old, options.new, directory=paths.DIRECTORY, as_json=options.json, out=sys.stdout
    )


class _Side(NamedTuple):
    path: Path
    bundle: Bundle | None
    problems: list[Problem]


def run_diff(
    old: Path,
    new: Path,
    *,
    directory: Path,
    as_json: bool,
    out: TextIO,
    today: date | None = None,
) -> int:
    """Prints the changes. Returns the exit code: 0 no changes, 1 changes, 2 a bundle has errors.

    The problems of a bundle with errors are printed to stderr, or as part of the JSON. Raises
    UsageError if a path is not a folder. The bundles are read from their YAML, never from a
    prepared bundle: on a stick of unknown origin the prepared file may say something else.
    """
    from kiosk.authoring.diff.compare import changes
    from kiosk.authoring.diff.report import as_data, as_text, summary
    from kiosk.bundle.directory import read_directory

    for path in (old, new):
        if not path.is_dir():
            says = "is not a folder" if path.exists() else "does not exist"
            raise UsageError(f"{path} {says}.", "Name the folder of a bundle.")
    uk_directory, faults = read_directory(directory)
    problems = [_located(problem, directory) for problem in faults.of("error")]
    sides = [_read(path, uk_directory) for path in (old, new)]
    problems += [problem for side in sides for problem in side.problems]
    before, after = (side.bundle for side in sides)
    if problems or before is None or after is None:
        if as_json:
            print(json_text(_data(sides, "", [], problems), out), file=out)
        _report(sides, problems, quiet=as_json)
        return ExitCode.USAGE_ERROR
    found = changes(before, after, directory=directory, today=today or date.today())
    if as_json:
        print(json_text(_data(sides, summary(found), as_data(found), []), out), file=out)
    else:
        print(as_text(found), end="", file=out)
    return ExitCode.PROBLEMS if found else ExitCode.OK


def _read(path: Path, uk_directory: Directory) -> _Side:
    from kiosk.bundle.parse import read_bundle

    bundle, problems = read_bundle(path, uk_directory)
    return _Side(path, bundle, [_located(problem, path) for problem in problems.of("error")])


def _located(problem: Problem, folder: Path) -> Problem:
    return problem._replace(file=f"{printable(folder.as_posix())}/{problem.file}")


def _report(sides: list[_Side], problems: list[Problem], *, quiet: bool) -> None:
    from kiosk.phrases import counted

    if quiet:
        return
    for problem in problems:
        print(problem, file=sys.stderr)
    for side in sides:
        if side.problems:
            count = counted(len(side.problems), ("error", "errors"))
            name = printable(str(side.path))
            print(f"kiosk diff: {name} has {count} and cannot be compared.", file=sys.stderr)


def _data(
    sides: list[_Side], line: str, found: list[dict[str, Any]], problems: list[Problem]
) -> dict[str, Any]:
    data: dict[str, Any] = {
        name: {
            "path": printable(side.path.as_posix()),
            "id": side.bundle.id if side.bundle else "",
            "title": side.bundle.title if side.bundle else "",
        }
        for name, side in zip(("old", "new"), sides, strict=True)
    }
    data |= {
        "summary": line,
        "changes": found,
        "problems": [problem._asdict() for problem in problems],
    }
    return data
