"""Writes to a stick: the status as text and as data, the counts, and the end of the log."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.errors import KioskError
from kiosk.settings import Settings
from kiosk.staff.review_due import UNKNOWN
from kiosk.staff.status import Status
from kiosk.staff.usage_summary import counts_of
from kiosk.store import disk
from kiosk.store.errors import disk_is_full
from kiosk.visit.usage import for_export

_MAX_LOG_BYTES = 1024 * 1024


class WriteError(KioskError):
    """The stick cannot be written to."""


def export_status(stick: Path, status: Status, settings: Settings, now: datetime) -> Path:
    """Writes a new folder on the stick and returns it; it is safely there when this returns.

    Raises WriteError.
    """
    folder = stick / f"signpost-{now:%Y-%m-%d-%H%M%S}"
    try:
        disk.make_folder(folder)
        for name, data in _files(status, settings, now):
            disk.write_new(folder / name, data)
        disk.sync_folder(folder)
        disk.sync_folder(stick)
    except OSError as error:
        if disk_is_full(error):
            raise WriteError("There is no room left on the stick.", "Use another one.") from error
        raise WriteError(
            "The stick cannot be written to.",
            "Use another one, or unlock its write-protection switch.",
        ) from error
    return folder


def as_text(status: Status, now: datetime) -> str:
    lines = [f"{status.title}, on {now:%Y-%m-%d %H:%M}", ""]
    for heading, rows in (("Content", status.content), ("This kiosk", status.machine)):
        lines += [heading, *(f"  {row.label}: {row.text}" for row in rows), ""]
    lines += ["Problems", *(f"  {each}" for each in status.problems or ("none",)), ""]
    named = [f"  {each.kind} “{each.title}”: {each.says}" for each in status.due or ()]
    nothing = f"  {UNKNOWN}" if status.due is None else "  nothing"
    lines += ["Due for review", *(named or [nothing])]
    if status.counts.title:
        counts = [f"  {label}: {says}" for label, says in status.counts.lines]
        lines += ["", status.counts.title, *counts]
    return "\n".join(lines) + "\n"


def _files(status: Status, settings: Settings, now: datetime) -> Iterator[tuple[str, bytes]]:
    data: dict[str, Any] = {"written": now.isoformat(timespec="seconds"), **status.to_data()}
    if settings.counts == "on":
        data["counts"] = _counts(settings)
    # The path of a folder in the settings may be one that is not UTF-8.
    yield "status.txt", as_text(status, now).encode("utf-8", "backslashreplace")
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    yield "status.json", text.encode("utf-8", "backslashreplace")
    if log := _end_of(settings.state_folder.log):
        yield "log.txt", log


def _counts(settings: Settings) -> dict[str, Any]:
    """Returns the counts in the form that may leave the kiosk: see kiosk/visit/usage.py."""
    return {
        name: {"cards": for_export(month.cards), "codes": for_export(month.codes)}
        for name, month in counts_of(settings).months().items()
    }


def _end_of(file: Path) -> bytes:
    try:
        with file.open("rb") as log:
            log.seek(max(0, file.stat().st_size - _MAX_LOG_BYTES))
            return log.read(_MAX_LOG_BYTES)
    except OSError:
        return b""
