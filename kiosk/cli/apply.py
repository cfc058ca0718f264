"""`kiosk apply`: shows content that the publisher signed; exit codes: `results.Outcome`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kiosk.cli.options import add_json, add_settings, read_settings
from kiosk.system import logs

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.options import Commands
    from kiosk.settings import Settings
    from kiosk.signing.apply.pipeline import ApplyOptions
    from kiosk.signing.apply.results import Result
    from kiosk.signing.apply.source import Source

APPLY_CODES = (
    "exit codes: 0 applied, 3 nothing new, 4 could be applied (--dry-run), 2 wrong use, "
    "10 and above refused: see docs/it.md"
)
_NICE = 5
"""Nice value of a command that changes the content."""


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "apply", help="show content that your publisher signed", epilog=APPLY_CODES
    )
    add_settings(parser)
    parser.add_argument("path", type=Path, metavar="PATH", help="stick or folder it is on")
    parser.add_argument("--dry-run", action="store_true", help="only say what would change")
    parser.add_argument("--only", default="", metavar="CONTENT", help="what a dry run showed")
    add_bundle(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def add_bundle(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--bundle", default="", metavar="ID", help="where there are several")


def run(options: argparse.Namespace) -> int:
    settings = read_settings(options.settings)
    from kiosk.content.render_check import RenderCheck

    lower_priority()
    # Start the render check now: someone is waiting, and the content is almost always new.
    with RenderCheck() as render_check:
        from kiosk.signing.apply.pipeline import ApplyOptions

        report_source(settings)
        return run_apply(
            options.path,
            settings.state_folder.store,
            ApplyOptions(
                render_check, bundle=options.bundle, only=options.only, dry_run=options.dry_run
            ),
            as_json=options.json,
            out=sys.stdout,
        )


def run_apply(
    source: Path | Source, root: Path, options: ApplyOptions, *, as_json: bool, out: TextIO
) -> int:
    """`root`: <state>/store. Prints content that was taken to `out`, a refusal to stderr."""
    from kiosk.signing.apply.pipeline import apply

    result = apply(source, root, options)
    if as_json:
        import json

        print(json.dumps(result.to_data(), ensure_ascii=False, indent=2), file=out)
    elif result.taken:
        print(_text(result), file=out)
    else:
        print(f"kiosk apply: {result.says} {result.hint}".rstrip(), file=sys.stderr)
    return result.outcome


def lower_priority() -> None:
    """Lets the screen come first while a visitor touches it. Windows has no such call."""
    if sys.platform != "win32" and os.getpriority(os.PRIO_PROCESS, 0) < _NICE:
        os.setpriority(os.PRIO_PROCESS, 0, _NICE)


def report_source(settings: Settings) -> None:
    """Logs a warning where applied content is not what the screen shows."""
    from kiosk import paths

    if settings.source != "published":
        what = f"the folder {settings.content}"
        if settings.content == paths.SHIPPED_BUNDLE:
            what = "the content that came with the program"
        logs.say(
            f"This kiosk shows {what}: what is applied is shown once its settings say "
            "`source: published`."
        )


def _text(result: Result) -> str:
    from kiosk.authoring.diff.report import as_text
    from kiosk.signing.apply.results import Outcome

    if result.outcome != Outcome.WOULD_APPLY:
        return result.says
    only = f"To apply this and nothing else: --only {result.content}"
    return "\n".join([as_text(result.changes), result.says, only])
