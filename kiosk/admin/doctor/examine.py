"""Runs every check of `kiosk doctor`, in the order in which they are printed."""

from __future__ import annotations

from datetime import date

from kiosk.admin.doctor import clock_and_disk, fonts_and_voices, lockdown, screen
from kiosk.admin.doctor import content as content_checks
from kiosk.admin.doctor import settings as settings_checks
from kiosk.admin.doctor.check import Check, Machine
from kiosk.content.sources import LoadedContent, source_for
from kiosk.geometry import Screen, screen_for
from kiosk.settings import Settings
from kiosk.settings.reader import SettingsFound
from kiosk.store import Store
from kiosk.system.screen_probe import probe_screen


def examine_machine(settings: Settings, read: SettingsFound | None) -> tuple[Check, ...]:
    """Examines this machine, its screen and the content that it shows. `read`: the settings file
    as it was read, or None if there is none."""
    rest = examine(
        Machine(settings), source_for(settings).current(), _screen(settings), date.today()
    )
    return (settings_checks.check_settings(read), *rest)


def examine(
    machine: Machine, content: LoadedContent, shown: Screen | None, today: date
) -> tuple[Check, ...]:
    """Examines everything but the settings file. `shown`: the machine's screen, or None if there
    is none. `today`: the date of the machine's clock."""
    trusted = Store(machine.settings.state_folder.store).time(today)
    day = trusted.day if trusted.plausible else None
    found = [
        screen.screen(machine, shown),
        screen.touch(machine),
        screen.renderer(machine),
        screen.printer(machine),
        content_checks.content_shown(machine, content),
        content_checks.reviews_due(machine, content, day),
        content_checks.bank_holidays(content, day),
        content_checks.times_over(content, day),
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
        lockdown.escape_routes(machine),
    ]
    return tuple(found)


def _screen(settings: Settings) -> Screen | None:
    probed = probe_screen()
    if probed is None:
        return None
    return screen_for(
        probed.width_px,
        probed.height_px,
        configured_mm=settings.width_mm,
        reported_mm=probed.width_mm,
        viewing_distance_mm=settings.viewing_distance_mm,
        bottom_edge_mm=settings.bottom_edge_mm,
    )
