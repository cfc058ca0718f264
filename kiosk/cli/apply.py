"""`kiosk apply`: shows content that the publisher signed. Exit codes: `results.Outcome`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kiosk.cli.options import add_json, add_settings, read_settings
from kiosk.cli.output import json_text
from kiosk.errors import UsageError
from kiosk.system import logs

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.options import Commands
    from kiosk.settings import Settings
    from kiosk.signing.apply.pipeline import ApplyOptions
    from kiosk.signing.apply.results import Result
    from kiosk.signing.apply.source import Source

APPLY_CODES = (
    "exit codes: 0 applied, 3 nothing new, 4 could be applied (--dry-run), 2 usage error, "
    "10 and above refused: see docs/it.md"
)
_NICE = 5
"""Nice value of a command that changes the content."""


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "apply", help="show content that your publisher signed", epilog=APPLY_CODES
    )
    add_settings(parser)
    parser.add_argument(
        "path", type=Path, nargs="?", metavar="PATH", help="stick or folder with the content"
    )
    parser.add_argument("--dry-run", action="store_true", help="only print what would change")
    parser.add_argument(
        "--only", default="", metavar="CONTENT", help="apply only the content that a dry run showed"
    )
    parser.add_argument(
        "--again",
        action="store_true",
        help="take a release that was left by going back, or passed over; without PATH from the "
        "kiosk's own disk",
    )
    add_bundle(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def add_bundle(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--bundle", default="", metavar="ID", help="which bundle, if there are several"
    )


def run(options: argparse.Namespace) -> int:
    settings = read_settings(options.settings)
    if options.path is None:
        if not options.again or options.dry_run or options.only:
            raise UsageError(
                "The stick or folder is not named.",
                "Write `kiosk apply PATH`. Only `kiosk apply --again` needs none: it takes the "
                "release again that this kiosk still has.",
            )
        report_source(settings)
        root = settings.state_folder.store
        return run_take_again(root, options.bundle, as_json=options.json, out=sys.stdout)
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
                render_check,
                bundle=options.bundle,
                only=options.only,
                dry_run=options.dry_run,
                again=options.again,
                site=settings.site,
            ),
            as_json=options.json,
            out=sys.stdout,
        )


def run_apply(
    source: Path | Source,
    root: Path,
    options: ApplyOptions,
    *,
    as_json: bool,
    out: TextIO,
) -> int:
    """Applies, and prints the result as `print_result` does; returns an `Outcome`. `root`:
    <state>/store."""
    from kiosk.signing.apply.pipeline import apply

    return print_result(apply(source, root, options), command="apply", as_json=as_json, out=out)


def run_take_again(root: Path, bundle: str = "", *, as_json: bool, out: TextIO) -> int:
    """Shows the release again that staff have left, or that was passed over; prints the result as
    `run_apply` does. Returns an `Outcome`. `root`: <state>/store. `bundle`: its id; '' is the one
    that is kept off the screen now."""
    from kiosk.signing.apply.take_again import take_again

    return print_result(take_again(root, bundle), command="apply", as_json=as_json, out=out)


def print_result(result: Result, *, command: str, as_json: bool, out: TextIO) -> int:
    """Prints a result to `out`, or a refusal to stderr (with `as_json` both to `out`). `command`:
    the one that was typed. Returns the `Outcome`."""
    if as_json:
        print(json_text(result.to_data(), out), file=out)
    elif result.taken:
        print(_text(result), file=out)
    else:
        print(f"kiosk {command}: {result.says} {result.hint}".rstrip(), file=sys.stderr)
    return result.outcome


def lower_priority() -> None:
    """Lowers this process's priority so that the screen stays responsive. Windows: no such call."""
    if sys.platform != "win32" and os.getpriority(os.PRIO_PROCESS, 0) < _NICE:
        os.setpriority(os.PRIO_PROCESS, 0, _NICE)


def report_source(settings: Settings) -> None:
    """Logs a warning if the settings show something other than applied content."""
    from kiosk import paths

    if settings.source != "published":
        what = f"the folder {settings.content}"
        if settings.content == paths.SHIPPED_BUNDLE:
            what = "the content that came with the program"
        logs.say(
            f"This kiosk shows {what}. To show applied content, set `source: published` in its "
            "settings."
        )


def _text(result: Result) -> str:
    from kiosk.authoring.diff.report import as_text
    from kiosk.signing.apply.results import Outcome

    if result.outcome != Outcome.WOULD_APPLY:
        return f"{result.says} {result.hint}".rstrip()
    only = f"To apply this and nothing else: --only {result.content}"
    return "\n".join([as_text(result.changes), result.says, only])
