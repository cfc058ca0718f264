"""What IT wrote in the settings."""

from __future__ import annotations

from kiosk.admin.doctor.check import Check, bad, good, look
from kiosk.settings.reader import Found

_TOLD = 3


def written(read: Found | None) -> Check:
    title = "Settings"
    if read is None:
        return good("settings", title, "There is no settings file: every default holds.")
    errors, warnings = read.problems.of("error"), read.problems.of("warning")
    if errors or warnings:
        said = "; ".join(
            f"{one.file}:{one.line}: {one.says}" for one in (errors + warnings)[:_TOLD]
        )
        make = bad if errors else look
        return make("settings", title, said, "`kiosk settings check` names every mistake.")
    files = ", ".join(str(file) for file in read.files)
    return good("settings", title, f"{len(read.where)} are written in {files}.")
