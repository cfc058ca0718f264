"""Judges measured pages by every rule, for one screen, content and settings."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.accessibility.findings import FindingGroup
from kiosk.accessibility.measurements import Measurements
from kiosk.accessibility.report import Report
from kiosk.accessibility.rules import (
    qr_codes,
    readability,
    text_and_contrast,
    time_and_input,
    touch_and_reach,
)
from kiosk.bundle.model import Bundle
from kiosk.geometry import plausible
from kiosk.settings import Settings
from kiosk.system.screen_probe import ScreenInfo

FALLBACK_SIZE = (1920, 1080)


class AuditedScreen(NamedTuple):
    """The audited screen; `size` in pixels. `pixels_from` and `width_from` are keys of `report`'s
    tables; `width_from` is empty if `geometry.screen_for` finds the width."""

    settings: Settings
    size: tuple[int, int]
    pixels_from: str = "option"
    width_from: str = ""


def screen_to_audit(
    settings: Settings,
    size: tuple[int, int] | None,
    width_mm: int | None,
    probed: ScreenInfo | None,
) -> AuditedScreen:
    """Chooses size and width: the arguments first, then the settings, then this machine's screen.

    `size` in pixels; `width_mm` in millimetres. `probed` describes this machine's screen and no
    other: pass None if a `size` is given.
    """
    pixels_from, width_from = "option", ""
    if size is None:
        pixels_from = "fallback" if probed is None else "the screen"
        size = FALLBACK_SIZE if probed is None else (probed.width_px, probed.height_px)
    if width_mm is not None:
        settings, width_from = settings._replace(width_mm=width_mm), "option"
    elif settings.width_mm is None and probed is not None and plausible(probed.width_mm, size[0]):
        settings, width_from = settings._replace(width_mm=round(probed.width_mm)), "the screen"
    return AuditedScreen(settings, size, pixels_from, width_from)


def examine(bundle: Bundle, facts: Measurements, settings: Settings) -> tuple[FindingGroup, ...]:
    """Applies every rule. Returns the groups of findings in the order in which they are printed."""
    return (
        text_and_contrast.letters(facts),
        text_and_contrast.colours(facts),
        touch_and_reach.reach(facts),
        time_and_input.time_and_movement(facts, settings),
        time_and_input.input_and_help(facts),
        readability.sentences_of(bundle),
        qr_codes.qr_codes(facts, bundle),
    )


def audit(bundle: Bundle, facts: Measurements, screen: AuditedScreen) -> Report:
    """Returns the report on `bundle`. `facts`: its pages, measured on `screen`."""
    settings = screen.settings
    return Report(
        facts.screen,
        screen.pixels_from,
        screen.width_from or facts.screen.source,
        str(bundle.root),
        bundle.title,
        settings.language if settings.language in bundle.languages else bundle.languages[0],
        examine(bundle, facts, settings),
    )
