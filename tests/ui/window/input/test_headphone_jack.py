"""Headphones are plugged in and pulled out."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.ui.window.input.headphone_jack import HeadphoneJack, jacks
from tests.limits import PATIENCE_MS

EVENT = struct.Struct("@llHHi")
SWITCH, HEADPHONES, MICROPHONE = 5, 2, 4


def test_the_plug_goes_in_and_out(qtbot: QtBot, tmp_path: Path):
    device = tmp_path / "event3"
    os.mkfifo(device)
    heard: list[bool] = []
    jack = HeadphoneJack([device, tmp_path / "nowhere"], heard.append)
    with device.open("wb", buffering=0) as cable:
        cable.write(EVENT.pack(0, 0, SWITCH, MICROPHONE, 1))
        cable.write(EVENT.pack(0, 0, SWITCH, HEADPHONES, 1) + EVENT.pack(0, 0, 0, 0, 0))
        qtbot.waitUntil(lambda: heard == [True], timeout=PATIENCE_MS)
        cable.write(EVENT.pack(1, 0, SWITCH, HEADPHONES, 0))
        qtbot.waitUntil(lambda: heard == [True, False], timeout=PATIENCE_MS)
    qtbot.wait(50)  # the device goes: no more events, no endless loop
    del jack


def test_only_devices_that_report_headphones_are_listened_to(tmp_path: Path):
    for name, switches in (("event0", "0"), ("event1", "14"), ("event2", "10")):
        folder = tmp_path / name / "device" / "capabilities"
        folder.mkdir(parents=True)
        (folder / "sw").write_text(f"{switches}\n")
    (tmp_path / "event9").mkdir()
    assert jacks(tmp_path) == [Path("/dev/input/event1")]
