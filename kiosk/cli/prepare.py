"""`kiosk prepare`: reads bundles beforehand and writes prepared bundles for a faster start."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.options import EXIT_CODES, ExitCode
from kiosk.errors import KioskError

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.options import Commands


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "prepare",
        help="read bundles beforehand, so that the kiosk starts sooner",
        epilog=EXIT_CODES,
    )
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="folder of a bundle")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from kiosk import paths
    from kiosk.bundle.prepared import prepare

    wrong = False
    for path in options.paths:
        if not path.is_dir():
            raise KioskError(f"{path} does not exist or is not a folder.")
        try:
            problems = prepare(path, paths.DIRECTORY)
        except OSError as fault:
            raise KioskError(f"{path} cannot be prepared: {fault.strerror}.") from None
        for problem in problems.of("error"):
            print(problem._replace(file=str(path / problem.file)), file=sys.stderr)
        wrong = wrong or problems.has_errors
    return ExitCode.PROBLEMS if wrong else ExitCode.OK
