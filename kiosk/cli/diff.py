"""`kiosk diff OLD NEW`: for people or as data."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from kiosk.authoring.diff.compare import changes
from kiosk.authoring.diff.report import as_data, as_text, summary
from kiosk.bundle.directory import Catalogue, read_catalogue
from kiosk.bundle.model import Bundle
from kiosk.bundle.parse import read_bundle
from kiosk.errors import WrongUseError
from kiosk.phrases import counted
from kiosk.validation.problems import Problem

SAME, DIFFERENT, UNREADABLE = 0, 1, 2
"""The exit codes of diff(1)."""


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
    """Prints what changes and returns the exit code: 0 nothing, 1 something, 2 a bundle has errors.

    The problems of a bundle with errors go to stderr, or into the data. Raises WrongUseError for
    what is not a folder. The bundles are read from their YAML, never as `kiosk prepare` left them:
    what lies beside the content of a stranger's stick may say something else.
    """
    for path in (old, new):
        if not path.is_dir():
            says = "is not a folder" if path.exists() else "does not exist"
            raise WrongUseError(f"{path} {says}.", "Name the folder of a bundle.")
    catalogue, faults = read_catalogue(directory)
    problems = [_placed(problem, directory) for problem in faults.of("error")]
    sides = [_read(path, catalogue) for path in (old, new)]
    problems += [problem for side in sides for problem in side.problems]
    before, after = (side.bundle for side in sides)
    if problems or before is None or after is None:
        if as_json:
            print(_json(sides, "", [], problems), file=out)
        _tell(sides, problems, quiet=as_json)
        return UNREADABLE
    found = changes(before, after, directory=directory, today=today or date.today())
    if as_json:
        print(_json(sides, summary(found), as_data(found), []), file=out)
    else:
        print(as_text(found), end="", file=out)
    return DIFFERENT if found else SAME


def _read(path: Path, catalogue: Catalogue) -> _Side:
    bundle, problems = read_bundle(path, catalogue)
    return _Side(path, bundle, [_placed(problem, path) for problem in problems.of("error")])


def _placed(problem: Problem, folder: Path) -> Problem:
    return problem._replace(file=f"{folder.as_posix()}/{problem.file}")


def _tell(sides: list[_Side], problems: list[Problem], *, quiet: bool) -> None:
    if quiet:
        return
    for problem in problems:
        print(problem, file=sys.stderr)
    for side in sides:
        if side.problems:
            count = counted(len(side.problems), ("error", "errors"))
            print(f"kiosk diff: {side.path} has {count} and cannot be compared.", file=sys.stderr)


def _json(
    sides: list[_Side], line: str, found: list[dict[str, Any]], problems: list[Problem]
) -> str:
    data: dict[str, Any] = {
        name: {
            "path": side.path.as_posix(),
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
    return json.dumps(data, ensure_ascii=False, indent=2)
