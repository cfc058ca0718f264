"""`kiosk provision`: sets PINs, publisher and content of a new kiosk from one file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.apply import run_apply
from kiosk.cli.options import add_settings, read_settings

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.options import Commands


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "provision",
        help="set PINs, publisher and content of a new kiosk from one file, then remove the file",
        epilog="exit codes: 0 done, 2 usage error or refused, others as for kiosk apply",
    )
    parser.add_argument("file", type=Path, metavar="FILE")
    add_settings(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from kiosk.admin.provision import provision

    settings = read_settings(options.settings)

    def apply(path: Path) -> int:
        from kiosk.content.render_check import render_and_prepare
        from kiosk.signing.apply.pipeline import ApplyOptions

        root = settings.state_folder.store
        options = ApplyOptions(render_and_prepare, site=settings.site)
        return run_apply(path, root, options, as_json=False, out=sys.stdout)

    return provision(options.file, settings, apply, report=print)
