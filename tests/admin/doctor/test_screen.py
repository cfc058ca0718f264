"""The checks of the screen and the touch screen."""

from __future__ import annotations

from pathlib import Path

from kiosk.admin.doctor import screen
from kiosk.admin.doctor.check import Verdict
from kiosk.geometry import screen_for
from tests.admin.doctor.example_machine import machine, usual, write

PANEL = """I: Bus=0003 Vendor=0eef Product=0001 Version=0111
N: Name="eGalax Touchscreen"
B: PROP=2

I: Bus=0011 Vendor=0001 Product=0001 Version=ab41
N: Name="AT Translated Set 2 keyboard"
B: PROP=0
"""


def test_a_touch_screen_is_named(tmp_path: Path):
    write(tmp_path, "proc/bus/input/devices", PANEL)
    check = screen.touch(machine(tmp_path))
    assert (check.verdict, check.says) == (Verdict.GOOD, "eGalax Touchscreen.")


def test_without_a_touch_screen_its_cable_is_named(tmp_path: Path):
    check = screen.touch(machine(tmp_path))
    assert check.verdict is Verdict.LOOK
    assert check.says == "No touch screen is connected; keys and switches work."
    assert "USB cable" in check.fix


def test_a_screen_whose_width_is_a_guess(tmp_path: Path):
    guessed = screen_for(
        1920,
        1080,
        configured_mm=None,
        reported_mm=None,
        viewing_distance_mm=600,
        bottom_edge_mm=900,
    )
    assert screen.screen(machine(tmp_path), guessed).fix == (
        "Measure the picture with a ruler and set `screen: {width_mm: …}`."
    )
    assert screen.screen(machine(tmp_path), usual()).verdict is Verdict.GOOD
    assert screen.screen(machine(tmp_path), None).verdict is Verdict.LOOK
