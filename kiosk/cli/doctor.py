"""`kiosk doctor`: examines the machine and prints the result of each check."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from kiosk.cli.options import (
    EXIT_CODES,
    ExitCode,
    add_json,
    add_settings,
    read_settings,
    settings_file,
    size,
    width_mm,
)
from kiosk.cli.output import json_text
from kiosk.errors import KioskError

if TYPE_CHECKING:
    import argparse

    from kiosk.admin.doctor.check import Check
    from kiosk.cli.options import Commands
    from kiosk.settings import Settings
    from kiosk.settings.reader import SettingsFound


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser("doctor", help="examine this machine", epilog=EXIT_CODES)
    parser.add_argument(
        "--accessibility", action="store_true", help="check every accessibility rule instead"
    )
    parser.add_argument("--content", type=Path, metavar="PATH", help="bundle to examine")
    add_settings(parser)
    parser.add_argument("--size", type=size, metavar="WxH", help="another screen, in pixels")
    parser.add_argument(
        "--width-mm", type=width_mm, metavar="N", help="width of its picture in millimetres"
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    if options.accessibility:
        from kiosk.cli.accessibility import run_accessibility

        return run_accessibility(
            read_settings(options.settings),
            content=options.content,
            size=options.size,
            width_mm=options.width_mm,
            as_json=options.json,
            out=sys.stdout,
        )
    if options.content or options.size or options.width_mm:
        raise KioskError("--content, --size and --width-mm belong to --accessibility.")
    from kiosk.settings.reader import read_all

    settings = read_settings(options.settings)
    file = settings_file(options.settings)
    read = read_all(file) if file else None
    return run_doctor(settings, read, as_json=options.json, out=sys.stdout)


def run_doctor(
    settings: Settings, read: SettingsFound | None, *, as_json: bool, out: TextIO
) -> int:
    """Prints every check. Returns PROBLEMS if one of them is bad, else OK. `read`: the settings
    file as it was read, or None if there is none."""
    from kiosk.admin.doctor.check import Verdict
    from kiosk.admin.doctor.examine import examine_machine

    found = examine_machine(settings, read)
    out.write(json_text(_data(found), out) + "\n" if as_json else _text(found))
    bad = any(check.verdict is Verdict.BAD for check in found)
    return ExitCode.PROBLEMS if bad else ExitCode.OK


def _text(found: tuple[Check, ...]) -> str:
    from kiosk import __version__
    from kiosk.admin.doctor.check import Verdict

    wide = max(len(check.title) for check in found)
    lines = [f"This kiosk, Signpost {__version__}", ""]
    for check in found:
        lines.append(f"{check.verdict:>10}  {check.title:<{wide}}  {check.says}")
        if check.fix:
            lines.append(f"{'':>10}  {'':<{wide}}  → {check.fix}")
    counts = [
        f"{sum(check.verdict is verdict for check in found)} {verdict}" for verdict in Verdict
    ]
    return "\n".join([*lines, "", f"{len(found)} checks: {', '.join(counts)}."]) + "\n"


def _check_data(check: Check) -> dict[str, str]:
    """Returns a check with its published keys: `mend` is the fix."""
    return {
        "id": check.id,
        "title": check.title,
        "verdict": check.verdict,
        "says": check.says,
        "mend": check.fix,
    }


def _data(found: tuple[Check, ...]) -> dict[str, Any]:
    from kiosk import __version__
    from kiosk.admin.doctor.check import Verdict

    return {
        "version": __version__,
        "all_good": all(check.verdict is Verdict.GOOD for check in found),
        "checks": [_check_data(check) for check in found],
    }
