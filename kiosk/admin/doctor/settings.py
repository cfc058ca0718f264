"""Checks the settings file."""

from __future__ import annotations

from kiosk.admin.doctor.check import Check, fail, ok, warn
from kiosk.settings.reader import SettingsFound

_MAX_LISTED = 3


def check_settings(read: SettingsFound | None) -> Check:
    title = "Settings"
    if read is None:
        return ok("settings", title, "There is no settings file; the defaults apply.")
    errors, warnings = read.problems.of("error"), read.problems.of("warning")
    if errors or warnings:
        said = "; ".join(
            f"{one.file}:{one.line}: {one.says}" for one in (errors + warnings)[:_MAX_LISTED]
        )
        make = fail if errors else warn
        return make("settings", title, said, "Run `kiosk settings check` to list every mistake.")
    files = ", ".join(str(file) for file in read.files)
    return ok("settings", title, f"{len(read.where)} set in {files}.")
