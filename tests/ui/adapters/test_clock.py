"""The timer that calls at a deadline."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.ui.adapters.clock import DeadlineTimer
from tests.limits import PATIENCE_MS


def test_the_timer_calls_at_the_deadline_and_only_then(qtbot: QtBot):
    calls: list[float] = []
    now = [100.0]
    parent = QObject()
    timer = DeadlineTimer(lambda: now[0], lambda: calls.append(now[0]), parent)
    timer.wake_at(100.03)
    qtbot.waitUntil(lambda: len(calls) == 1, timeout=PATIENCE_MS)
    timer.wake_at(100.02)
    timer.wake_at(None)
    qtbot.wait(60)
    assert len(calls) == 1
    timer.wake_at(50.0)
    qtbot.waitUntil(lambda: len(calls) == 2, timeout=PATIENCE_MS)
