"""`kiosk status`: prints which content is shown, who signed it and how old it is."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kiosk.cli.options import ExitCode, add_json, add_settings, read_settings
from kiosk.cli.output import json_text

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.options import Commands
    from kiosk.signing.apply.status import Screen


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "status",
        help="show which content is on the screen, who signed it, how old it is",
        epilog="exit codes: 0, 2 usage error",
    )
    add_settings(parser)
    add_json(parser)
    parser.add_argument("--prom", type=Path, metavar="FILE", help="write metrics for Prometheus")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    settings = read_settings(options.settings)
    from kiosk.signing.apply.status import screen_of, status

    root, screen = settings.state_folder.store, screen_of(settings)
    if options.prom is None:
        return run_status(root, screen, as_json=options.json, out=sys.stdout)
    from datetime import UTC, datetime

    from kiosk.admin.doctor.check import Machine
    from kiosk.admin.metrics import write_metrics
    from kiosk.content.sources import source_for

    found = status(root, screen=screen)
    now = datetime.now(UTC)
    write_metrics(options.prom, Machine(settings), source_for(settings).current(), found, now)
    return ExitCode.OK


def run_status(root: Path, screen: Screen | None = None, *, as_json: bool, out: TextIO) -> int:
    """Prints the status as text or JSON. `root`: <state>/store. `screen`: None for a kiosk that
    shows signed content."""
    from kiosk.signing.apply.status import as_text, status

    found = status(root, screen=screen)
    print(json_text(found, out) if as_json else as_text(found), file=out)
    return ExitCode.OK
