"""`kiosk check`: prints every problem of the given folders, for people or as data."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from kiosk.cli.options import EXIT_CODES, ExitCode, add_json
from kiosk.cli.output import json_text
from kiosk.phrases import printable

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.options import Commands
    from kiosk.validation.problems import Problem, Problems


MOST_LISTED = 1_000
"""Problems of one folder; 20,000 would fill megabytes."""

LIMITED = ("error", "warning", "advice")
"""Severities of which a thousand are listed. Facts to confirm are always listed: a person who
publishes answers for each of them."""


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser("check", help="find mistakes in a bundle", epilog=EXIT_CODES)
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="folder of a bundle")
    add_json(parser)
    parser.add_argument("--strict", action="store_true", help="warnings count as problems too")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from kiosk import paths

    return run_check(
        options.paths,
        as_json=options.json,
        strict=options.strict,
        directory=paths.DIRECTORY,
        icons=paths.icon_names(),
        out=sys.stdout,
    )


def run_check(
    paths: Sequence[Path],
    *,
    as_json: bool,
    strict: bool,
    directory: Path,
    icons: frozenset[str],
    out: TextIO,
    today: date | None = None,
) -> int:
    """Prints all problems. Returns the exit code: 0 if nothing is wrong, 1 problems, 2 usage error.

    Each path is a bundle or the UK directory itself. Warnings and facts to confirm count as
    problems only if `strict`, advice never. `today`: the day for reviews; the
    computer's by default.
    """
    from kiosk.authoring.checks.bundle import check_directory, check_folder_of_bundle
    from kiosk.bundle.directory import SERVICES_FILE
    from kiosk.bundle.parse import BUNDLE_FILE

    for path in paths:
        if not path.is_dir():
            says = "is not a folder" if path.exists() else "does not exist"
            print(f"kiosk check: {printable(str(path))} {says}.", file=sys.stderr)
            return ExitCode.USAGE_ERROR
    found: list[tuple[Path, Problems]] = []
    for path in paths:
        day = today or date.today()
        if (path / SERVICES_FILE).exists() and not (path / BUNDLE_FILE).exists():
            found.append((path, check_directory(path, icons=icons, today=day)))
        else:
            found.append((path, check_folder_of_bundle(path, directory, icons=icons, today=day)))
    if as_json:
        print(json_text(_data(found), out), file=out)
    else:
        print("\n\n".join(_text(path, problems) for path, problems in found), file=out)
    wrong = any(
        problems.has_errors or (strict and problems.has_any_but_advice) for _, problems in found
    )
    return ExitCode.PROBLEMS if wrong else ExitCode.OK


def _data(found: list[tuple[Path, Problems]]) -> list[dict[str, Any]]:
    """Returns one list; with several folders each file's name begins with its folder."""
    rows: list[Problem] = []
    for path, problems in found:
        for problem in listed(problems):
            file = problem.file if len(found) == 1 else f"{_name(path)}/{problem.file}"
            rows.append(problem._replace(file=file))
    return [row._asdict() for row in rows]


def listed(problems: Problems) -> list[Problem]:
    """Returns the problems to print: every fact that a person must confirm, a thousand others,
    errors before warnings, then one with the number of the rest."""
    found = list(problems)
    ranked = [one for severity in LIMITED for one in found if one.severity == severity]
    rest = len(ranked) - MOST_LISTED
    if rest <= 0:
        return found
    from kiosk.phrases import counted

    left_out = frozenset(map(id, ranked[MOST_LISTED:]))
    more = ranked[MOST_LISTED]._replace(
        line=0,
        column=0,
        path="",
        says=f"{counted(rest, ('problem is', 'problems are'))} not listed.",
        hint="Correct the listed ones and check again.",
    )
    return [*(one for one in found if id(one) not in left_out), more]


def _text(path: Path, problems: Problems) -> str:
    printed = listed(problems)
    lines = [str(problem) for problem in printed if problem.severity in ("error", "warning")]
    confirm = [problem for problem in printed if problem.severity == "confirm"]
    if confirm:
        lines += [*([""] if lines else []), "Confirm before the screen goes live:"]
        for one in confirm:
            lines.append(f"  {one.location}: {one.says} ({one.hint})")
    advice = [problem for problem in printed if problem.severity == "advice"]
    if advice:
        lines += [*([""] if lines else []), "What would help visitors more:"]
        lines += [f"  {one.file}: {one.says} ({one.hint})" for one in advice]
    if lines:
        lines.append("")
    return "\n".join([*lines, summary(path, problems)])


def summary(path: Path, problems: Problems) -> str:
    """Returns a line such as "2 errors, 1 warning, 12 to confirm in content/warwickshire"."""
    from kiosk.phrases import counted

    counts = []
    for severity, names in (
        ("error", ("error", "errors")),
        ("warning", ("warning", "warnings")),
        ("confirm", ("to confirm", "to confirm")),
    ):
        count = sum(problem.severity == severity for problem in problems)
        if count:
            counts.append(counted(count, names))
    return f"{', '.join(counts) or 'Nothing wrong'} in {_name(path)}"


def _name(path: Path) -> str:
    return printable(path.as_posix())
