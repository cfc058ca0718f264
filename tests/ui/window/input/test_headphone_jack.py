"""The headphones' plug and the sound of the question, without loudspeakers."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.ui.adapters.chime import Chime
from kiosk.ui.window.input.headphone_jack import Jack, jacks

EVENT = struct.Struct("@llHHi")
SWITCH, HEADPHONES, MICROPHONE = 5, 2, 4


def test_the_plug_goes_in_and_out(qtbot: QtBot, tmp_path: Path):
    device = tmp_path / "event3"
    os.mkfifo(device)
    heard: list[bool] = []
    jack = Jack([device, tmp_path / "nowhere"], heard.append)
    with device.open("wb", buffering=0) as cable:
        cable.write(EVENT.pack(0, 0, SWITCH, MICROPHONE, 1))
        cable.write(EVENT.pack(0, 0, SWITCH, HEADPHONES, 1) + EVENT.pack(0, 0, 0, 0, 0))
        qtbot.waitUntil(lambda: heard == [True])
        cable.write(EVENT.pack(1, 0, SWITCH, HEADPHONES, 0))
        qtbot.waitUntil(lambda: heard == [True, False])
    qtbot.wait(50)  # the device goes: no more events, no endless loop
    del jack


def test_only_devices_that_report_headphones_are_listened_to(tmp_path: Path):
    for name, switches in (("event0", "0"), ("event1", "14"), ("event2", "10")):
        folder = tmp_path / name / "device" / "capabilities"
        folder.mkdir(parents=True)
        (folder / "sw").write_text(f"{switches}\n")
    (tmp_path / "event9").mkdir()
    assert jacks(tmp_path) == [Path("/dev/input/event1")]


def test_the_sound_is_played_by_what_the_system_brings(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    player = tmp_path / "aplay"
    player.write_text('#!/bin/sh\necho "$@" > "$0.heard"\n')
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    chime = Chime(paths.STILL_THERE_SOUND)
    chime.play()
    heard = tmp_path / "aplay.heard"
    qtbot.waitUntil(lambda: heard.exists() and heard.read_text() != "")
    assert heard.read_text().strip() == str(paths.STILL_THERE_SOUND)
    chime.end()


def test_a_system_without_a_player_stays_silent(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "/nowhere")
    Chime(paths.STILL_THERE_SOUND).play()
