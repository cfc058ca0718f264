"""The clock, and what the kiosk can keep."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from kiosk.admin.doctor.check import Check, Machine, fail, ok, warn
from kiosk.phrases import size
from kiosk.store import Store
from kiosk.system.disk_space import MIN_FREE_BYTES, free_bytes, is_enough, nearest


def clock(machine: Machine, today: date) -> Check:
    title = "Clock"
    trusted = Store(machine.settings.state_folder.store).time(today)
    if trusted.plausible:
        return ok("clock", title, f"It is {today.isoformat()}.")
    return fail(
        "clock",
        title,
        f"It says {today.isoformat()}, and that cannot be: {trusted.day.isoformat()} is known to "
        "have passed."
        if today < trusted.day
        else f"It says {today.isoformat()}, much later than anything this kiosk has seen.",
        "Set the clock; if it is wrong again after the power was off, its battery is empty. "
        "Until then no card counts as overdue.",
    )


def disk(machine: Machine) -> Check:
    title = "Disk"
    folder = machine.settings.state
    free = free_bytes(folder)
    if free is None:
        return fail("disk", title, f"{folder} is not on a disk.", "Name another folder: `state`.")
    if not is_enough(free):
        return fail(
            "disk",
            title,
            f"{size(free)} are free where the kiosk keeps its content ({folder}).",
            f"Make room there: {size(MIN_FREE_BYTES)} at least.",
        )
    return ok("disk", title, f"{size(free)} are free for {folder}.")


def state(machine: Machine) -> Check:
    """Nothing is written to find out: files of another user would be in the kiosk's way."""
    title = "What is kept"
    folder = machine.settings.state
    there = nearest(folder)
    if not there.is_dir():
        return fail("state", title, f"{there} is a file.", "Name a folder: `state`.")
    if free_bytes(folder) is None:
        return fail(
            "state", title, f"Nothing can be kept in {folder}.", "Name another folder: `state`."
        )
    # An administrator may write everywhere; the kiosk runs as somebody else.
    if there != folder and hasattr(os, "geteuid") and os.geteuid() == 0:
        return warn(
            "state",
            title,
            f"{folder} is not there, and only an administrator may make it in {there}.",
            "Make the folder and give it to the kiosk's user.",
        )
    if not os.access(there, os.W_OK):
        return fail(
            "state",
            title,
            f"This user may not write to {there}.",
            "Run this as the kiosk's user, or give that user the folder.",
        )
    return ok("state", title, f"Content and settings of the staff are kept in {folder}.")


def write_protection(machine: Machine) -> Check:
    """Where a restart throws away what was changed, applied content goes too."""
    title = "Write protection"
    found = _protection(machine)
    if found:
        return warn(
            "protection",
            title,
            f"{found}: what is applied now is gone after a restart.",
            "Apply content with the protection off, or keep the folder `state` on a disk that "
            "is not protected.",
        )
    return ok("protection", title, "None was found: what is applied stays.")


def _protection(machine: Machine) -> str:
    if machine.platform == "win32":
        if "ON" in machine.run(["uwfmgr", "filter", "get-config"]).upper().split():
            return "The Unified Write Filter is on"
        if machine.run(["sc", "query", "DFServ"]).find("RUNNING") >= 0:
            return "Deep Freeze is on"
        return ""
    kind, options = _mount(machine.text("proc/self/mounts"), machine.settings.state)
    if kind in ("overlay", "tmpfs", "ramfs", "aufs"):
        return f"{machine.settings.state} lies on {kind}"
    if "ro" in options:
        return f"The disk with {machine.settings.state} can only be read"
    return ""


def _mount(mounts: str, folder: Path) -> tuple[str, list[str]]:
    """Kind and options of the file system that a folder lies on."""
    best, kind, options = "", "", [""]
    for row in mounts.splitlines():
        parts = row.split()
        if len(parts) < 4:
            continue
        point = parts[1].replace("\\040", " ")
        inside = folder == Path(point) or Path(point) in folder.parents
        if inside and len(point) >= len(best):
            best, kind, options = point, parts[2], parts[3].split(",")
    return kind, options
