"""`kiosk doctor`: examines the machine and prints what was found."""

from __future__ import annotations

import json
from datetime import date
from typing import TextIO

from kiosk import __version__
from kiosk.admin.doctor import clock_and_disk, fonts_and_voices, lockdown, screen
from kiosk.admin.doctor import content as content_checks
from kiosk.admin.doctor import settings as settings_checks
from kiosk.admin.doctor.check import Check, Machine, Verdict
from kiosk.cli.accessibility import ask_the_screen
from kiosk.content.sources import Content, supply_for
from kiosk.geometry import Screen, screen_for
from kiosk.settings import Settings
from kiosk.settings.reader import Found
from kiosk.store import Store

OK, WRONG = 0, 1


def run_doctor(settings: Settings, read: Found | None, *, as_json: bool, out: TextIO) -> int:
    """`read`: what the settings file says, if there is one. The exit code: 0, or 1 if something is
    bad."""
    machine = Machine(settings)
    shown, today = _screen(settings), date.today()
    rest = examine(machine, supply_for(settings).now(), shown, today)
    found = (settings_checks.written(read), *rest)
    out.write(_json(found) if as_json else _text(found))
    return WRONG if any(check.verdict is Verdict.BAD for check in found) else OK


def examine(
    machine: Machine, content: Content, shown: Screen | None, today: date
) -> tuple[Check, ...]:
    """Every check, in the order in which it is printed."""
    trusted = Store(machine.settings.state_folder.store).time(today)
    day = trusted.day if trusted.plausible else None
    found = [
        screen.screen(machine, shown),
        screen.touch(machine),
        screen.renderer(machine),
        screen.printer(machine),
        content_checks.shown(machine, content),
        content_checks.due(machine, content, day),
    ]
    if content.bundle is not None:
        found += [
            fonts_and_voices.fonts(machine, content.bundle),
            fonts_and_voices.voices(machine, content.bundle),
        ]
    found += [
        clock_and_disk.clock(machine, today),
        clock_and_disk.disk(machine),
        clock_and_disk.state(machine),
        clock_and_disk.write_protection(machine),
        lockdown.watchdog(machine),
        lockdown.ways_out(machine),
    ]
    return tuple(found)


def _screen(settings: Settings) -> Screen | None:
    told = ask_the_screen()
    if told is None:
        return None
    return screen_for(
        told.width_px,
        told.height_px,
        configured_mm=settings.width_mm,
        told_mm=told.width_mm,
        viewing_distance_mm=settings.viewing_distance_mm,
        bottom_edge_mm=settings.bottom_edge_mm,
    )


def _text(found: tuple[Check, ...]) -> str:
    wide = max(len(check.title) for check in found)
    lines = [f"This kiosk, Signpost {__version__}", ""]
    for check in found:
        lines.append(f"{check.verdict:>10}  {check.title:<{wide}}  {check.says}")
        if check.mend:
            lines.append(f"{'':>10}  {'':<{wide}}  → {check.mend}")
    counts = [
        f"{sum(check.verdict is verdict for check in found)} {verdict}" for verdict in Verdict
    ]
    return "\n".join([*lines, "", f"{len(found)} checks: {', '.join(counts)}."]) + "\n"


def _json(found: tuple[Check, ...]) -> str:
    data = {
        "version": __version__,
        "all_good": all(check.verdict is Verdict.GOOD for check in found),
        "checks": [check._asdict() for check in found],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
