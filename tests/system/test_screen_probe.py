"""The screen that a process of its own reports, and the result if there is none."""

from __future__ import annotations

import pytest

from kiosk.system.screen_probe import probe_screen


def test_offscreen_is_no_screen(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("DISPLAY", ":nowhere")
    assert probe_screen() is None


def test_without_a_display_there_is_no_screen(monkeypatch: pytest.MonkeyPatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert probe_screen() is None


def test_a_display_that_does_not_answer_is_no_screen(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":nowhere")
    assert probe_screen() is None
