"""`kiosk fetch`: applies content from a web address. No other command uses the network."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

from kiosk.cli.apply import APPLY_CODES, add_bundle, lower_priority, print_result
from kiosk.cli.options import add_json, add_settings, read_settings

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from kiosk.cli.options import Commands
    from kiosk.signing.apply.pipeline import ApplyOptions
    from kiosk.signing.apply.web_fetcher import Limits


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "fetch", help="download signed content and apply it (for IT)", epilog=APPLY_CODES
    )
    add_settings(parser)
    parser.add_argument("address", metavar="URL", help="https address of the published folder")
    add_bundle(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    settings = read_settings(options.settings)
    from kiosk.content.render_check import render_and_prepare
    from kiosk.signing.apply.pipeline import ApplyOptions
    from kiosk.signing.apply.web_fetcher import Limits

    lower_priority()
    return run_fetch(
        options.address,
        settings.state_folder.store,
        ApplyOptions(render_and_prepare, bundle=options.bundle, site=settings.site),
        Limits(run=settings.limit_minutes * 60),
        as_json=options.json,
        out=sys.stdout,
    )


def run_fetch(
    address: str, root: Path, options: ApplyOptions, limits: Limits, *, as_json: bool, out: TextIO
) -> int:
    """Downloads, applies and prints the result; returns an `Outcome`. `root`: <state>/store. Raises
    UsageError if `address` is not an https address."""
    from kiosk.signing.apply.fetch import fetch, web_source

    result = fetch(web_source(address, limits), root, options)
    return print_result(result, command="fetch", as_json=as_json, out=out)
