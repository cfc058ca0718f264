"""Checks of the screen, the touch screen, the printer and the renderer."""

from __future__ import annotations

from kiosk.admin.doctor.check import Check, Machine, fail, ok, warn
from kiosk.geometry import Screen

_DIRECT = 1 << 1
"""INPUT_PROP_DIRECT: the device is touched where the picture is (linux/input-event-codes.h)."""


def screen(machine: Machine, shown: Screen | None) -> Check:
    title = "Screen"
    if shown is None:
        return warn(
            "screen",
            title,
            "No screen was found.",
            "Run this in the kiosk's own session: docs/linux.md, “Watch”, has the command.",
        )
    says = (
        f"{shown.width_px} × {shown.height_px} pixels, "
        f"{shown.width_mm:.0f} × {shown.height_mm:.0f} mm."
    )
    if shown.source == "fallback":
        return warn(
            "screen",
            title,
            f"{says} The width in mm is a guess.",
            "Measure the picture with a ruler and set `screen: {width_mm: …}`.",
        )
    if shown.too_far:
        return fail(
            "screen",
            title,
            f"{says} It is too small to be read from {shown.viewing_distance_mm:.0f} mm.",
            "Let people stand closer and set `screen: {viewing_distance_mm: …}`, or use a larger "
            "screen.",
        )
    return ok("screen", title, says)


def touch(machine: Machine) -> Check:
    title = "Touch screen"
    if machine.platform == "win32":
        return ok("touch", title, "Windows itself reports touch screens to the kiosk.")
    names = _touch_screens(machine.text("proc/bus/input/devices"))
    if not names:
        return warn(
            "touch",
            title,
            "No touch screen is connected; keys and switches work.",
            "If there should be one, check its USB cable, and that the kernel lists it in "
            "/proc/bus/input/devices.",
        )
    return ok("touch", title, ", ".join(names) + ".")


def printer(machine: Machine) -> Check:
    return ok("printer", "Printer", "Not needed: the kiosk prints nothing.")


def _touch_screens(devices: str) -> list[str]:
    names = []
    for block in devices.split("\n\n"):
        rows = [row.partition(": ")[2] for row in block.splitlines()]
        props = next((row[5:] for row in rows if row.startswith("PROP=")), "0")
        name = next((row[5:].strip('"') for row in rows if row.startswith("Name=")), "")
        last = props.split()[-1] if props.split() else "0"
        if int(last, 16) & _DIRECT:
            names.append(name)
    return names


def renderer(machine: Machine) -> Check:
    title = "Drawing"
    if machine.settings.graphics == "software":
        return ok("renderer", title, "By software, which works on every machine.")
    return warn(
        "renderer",
        title,
        "By the graphics card, which needs more memory.",
        "Unless the screen is larger than 3840 × 2160, remove `graphics: gpu`.",
    )
