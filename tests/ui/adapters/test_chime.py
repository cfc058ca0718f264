"""The sound of the question, without loudspeakers."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.ui.adapters.chime import Chime
from tests.limits import PATIENCE_MS


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
    qtbot.waitUntil(lambda: heard.exists() and heard.read_text() != "", timeout=PATIENCE_MS)
    assert heard.read_text().strip() == str(paths.STILL_THERE_SOUND)
    chime.end()


def test_a_system_without_a_player_stays_silent(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "/nowhere")
    Chime(paths.STILL_THERE_SOUND).play()
