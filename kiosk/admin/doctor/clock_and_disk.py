"""Checks of the clock, the disk, the state folder and write protection."""

from __future__ import annotations

import os
from datetime import date

from kiosk.admin.doctor.check import Check, Machine, fail, ok, warn
from kiosk.phrases import size
from kiosk.store import Store
from kiosk.system.disk_space import MIN_FREE_BYTES, free_bytes, is_enough, nearest
from kiosk.system.write_protection import protection_of_mounts, protection_of_windows


def clock(machine: Machine, today: date) -> Check:
    title = "Clock"
    trusted = Store(machine.settings.state_folder.store).time(today)
    if trusted.plausible:
        return ok("clock", title, f"It is {today.isoformat()}.")
    too_early = today < trusted.day
    right = "" if too_early else "If it is right, apply newer content, which has a newer date. "
    return fail(
        "clock",
        title,
        f"The clock shows {today.isoformat()}, which is too early: this kiosk has already seen "
        f"{trusted.day.isoformat()}, by which it judges whether signatures have expired."
        if too_early
        else f"The clock shows {today.isoformat()}, much later than any date this kiosk has seen; "
        "whether signatures have expired is judged by it all the same.",
        f"Set the clock. {right}If it is wrong again after a power cut, replace its battery. "
        "Until then nothing is marked, due for review or counted.",
    )


def disk(machine: Machine) -> Check:
    title = "Disk"
    folder = machine.settings.state
    free = free_bytes(folder)
    if free is None:
        return fail("disk", title, f"{folder} is not on a disk.", "Set `state` to another folder.")
    if not is_enough(free):
        return fail(
            "disk",
            title,
            f"Only {size(free)} free where the kiosk stores its content ({folder}).",
            f"Free at least {size(MIN_FREE_BYTES)} there.",
        )
    return ok("disk", title, f"{size(free)} free for {folder}.")


def state(machine: Machine) -> Check:
    """Checks that the state folder can be written, without writing: a file of another user would
    block the kiosk."""
    title = "State folder"
    folder = machine.settings.state
    there = nearest(folder)
    if not there.is_dir():
        return fail("state", title, f"{there} is a file.", "Set `state` to a folder.")
    if free_bytes(folder) is None:
        return fail(
            "state", title, f"Nothing can be stored in {folder}.", "Set `state` to another folder."
        )
    # An administrator may write everywhere; the kiosk runs as another user.
    if there != folder and hasattr(os, "geteuid") and os.geteuid() == 0:
        return warn(
            "state",
            title,
            f"{folder} does not exist, and only an administrator can create it in {there}.",
            "Create the folder and make the kiosk's user its owner.",
        )
    if not os.access(there, os.W_OK):
        return fail(
            "state",
            title,
            f"This user cannot write to {there}.",
            "Run this as the kiosk's user, or make that user the owner of the folder.",
        )
    return ok("state", title, f"Content, PINs and records are stored in {folder}.")


def write_protection(machine: Machine) -> Check:
    """Checks for software or a file system that undoes changes at a restart, applied content
    included."""
    title = "Write protection"
    found = _protection(machine)
    if found:
        return warn(
            "protection",
            title,
            f"{found}, so applied content and wrong PINs are forgotten at a restart; each start of "
            "the kiosk begins with a wait of a minute before a PIN can be typed.",
            "Apply content with the protection off, or set `state` to a folder on a disk that "
            "is not protected.",
        )
    return ok("protection", title, "None found: applied content survives a restart.")


def _protection(machine: Machine) -> str:
    if machine.platform == "win32":
        return protection_of_windows(machine.run)
    return protection_of_mounts(machine.text("proc/self/mounts"), machine.settings.state)
