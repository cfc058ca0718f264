"""`kiosk doctor --accessibility`: every rule for one screen, content and settings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple, TextIO

from kiosk.accessibility.findings import Group
from kiosk.accessibility.measurements import Facts
from kiosk.accessibility.report import Report, as_json, as_text
from kiosk.accessibility.rules import (
    qr_codes,
    readability,
    text_and_contrast,
    time_and_input,
    touch_and_reach,
)
from kiosk.bundle.model import Bundle
from kiosk.errors import KioskError
from kiosk.geometry import plausible
from kiosk.settings import Settings
from kiosk.tour.measuring import measure_pages

FALLBACK_SIZE = (1920, 1080)
_PATIENCE = 15


class Told(NamedTuple):
    """What the machine's own screen says of itself."""

    width_px: int
    height_px: int
    width_mm: float


def examine(bundle: Bundle, facts: Facts, settings: Settings) -> tuple[Group, ...]:
    """Every rule, in the order in which it is printed."""
    return (
        text_and_contrast.letters(facts),
        text_and_contrast.colours(facts),
        touch_and_reach.reach(facts),
        time_and_input.time_and_movement(facts, settings),
        time_and_input.input_and_help(facts),
        readability.sentences_of(bundle),
        qr_codes.qr_codes(facts, bundle),
    )


def report_on(
    bundle: Bundle,
    settings: Settings,
    size: tuple[int, int],
    *,
    pixels_from: str = "option",
    width_from: str = "",
    speech: bool | None = None,
) -> Report:
    """Measures and judges. Wants a QGuiApplication on a platform without a screen."""
    facts = measure_pages(bundle, settings, size, speech=speech)
    return Report(
        facts.screen,
        pixels_from,
        width_from or facts.screen.source,
        str(bundle.root),
        bundle.title,
        settings.language if settings.language in bundle.languages else bundle.languages[0],
        examine(bundle, facts, settings),
    )


def run_accessibility(
    settings: Settings,
    *,
    content: Path | None,
    size: tuple[int, int] | None,
    width_mm: int | None,
    json_wanted: bool,
    out: TextIO,
) -> int:
    """Prints the report; the exit code is 0 if every rule is met that can be computed, else 1.

    Raises KioskError for content that cannot be read.
    """
    told = None if size is not None else ask_the_screen()
    # Whatever the machine has: the windows that are measured are nobody's business.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app import log_qt_messages, make_application
    from kiosk.content.loader import load_content

    pixels_from, width_from = "option", ""
    if size is None:
        pixels_from = "fallback" if told is None else "the screen"
        size = FALLBACK_SIZE if told is None else (told.width_px, told.height_px)
    if width_mm is not None:
        settings, width_from = settings._replace(width_mm=width_mm), "option"
    elif settings.width_mm is None and told is not None and plausible(told.width_mm, size[0]):
        settings, width_from = settings._replace(width_mm=round(told.width_mm)), "the screen"
    folder = content or settings.content
    log_qt_messages()
    application = make_application("software")
    bundle = load_content(folder)
    if bundle is None or bundle.root != folder:
        raise KioskError(f"{folder} cannot be shown; `kiosk check {folder}` names what is wrong.")
    report = report_on(bundle, settings, size, pixels_from=pixels_from, width_from=width_from)
    application.processEvents()
    out.write(as_json(report) if json_wanted else as_text(report))
    return 0 if report.all_met else 1


def ask_the_screen() -> Told | None:
    """In a process of its own: one process can only have one platform, and this one stays away
    from the screen. None without a screen."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.partition(":")[0] in ("offscreen", "minimal", "vnc"):
        return None
    if sys.platform == "linux" and not (
        platform or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return None
    try:
        ran = subprocess.run(
            [sys.executable, "-m", "kiosk.ui.processes.screen_probe"],
            capture_output=True,
            check=True,
            timeout=_PATIENCE,
        )
        return Told(*json.loads(ran.stdout))
    except (OSError, ValueError, TypeError, subprocess.SubprocessError):
        return None
