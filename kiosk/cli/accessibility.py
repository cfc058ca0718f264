"""`kiosk doctor --accessibility`: applies every rule to one screen, content and settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kiosk.cli.options import ExitCode
from kiosk.cli.output import json_text

if TYPE_CHECKING:
    from kiosk.settings import Settings


def run_accessibility(
    settings: Settings,
    *,
    content: Path | None,
    size: tuple[int, int] | None,
    width_mm: int | None,
    as_json: bool,
    out: TextIO,
) -> int:
    """Prints the report. Returns OK if every computed rule is met, else PROBLEMS.

    `size` in pixels, `width_mm` in millimetres. Raises KioskError for content that cannot be read.
    """
    from kiosk.accessibility import report
    from kiosk.accessibility.audit import audit, screen_to_audit
    from kiosk.system.screen_probe import probe_screen
    from kiosk.tour.measuring import measure_folder

    probed = None if size is not None else probe_screen()
    screen = screen_to_audit(settings, size, width_mm, probed)
    bundle, facts = measure_folder(content or settings.content, screen.settings, screen.size)
    found = audit(bundle, facts, screen)
    out.write(json_text(report.as_data(found), out) + "\n" if as_json else report.as_text(found))
    return ExitCode.OK if found.all_met else ExitCode.PROBLEMS
