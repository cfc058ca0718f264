"""`kiosk rollback`: shows the release before this one again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

from kiosk.cli.apply import APPLY_CODES, report_source
from kiosk.cli.options import add_settings, read_settings

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from kiosk.cli.options import Commands


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "rollback", help="show the release before this one again", epilog=APPLY_CODES
    )
    add_settings(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    settings = read_settings(options.settings)
    report_source(settings)
    return run_rollback(settings.state_folder.store, out=sys.stdout)


def run_rollback(root: Path, *, out: TextIO) -> int:
    """Shows the release before this one. Returns an `Outcome`: APPLIED, NOTHING_NEW if there is no
    earlier one, or that of the store's error. `root`: <state>/store."""
    from kiosk.signing.apply.pipeline import outcome_of
    from kiosk.signing.apply.results import Outcome
    from kiosk.store import NothingEarlierError, Store, StoreError

    try:
        version = Store(root).roll_back()
    except NothingEarlierError as fault:
        print(f"kiosk rollback: {fault}", file=sys.stderr)
        return Outcome.NOTHING_NEW
    except StoreError as fault:
        print(f"kiosk rollback: {fault}", file=sys.stderr)
        return outcome_of(fault)
    print(f"Release {version.info.release} of '{version.info.bundle}' is shown again.", file=out)
    return Outcome.APPLIED
