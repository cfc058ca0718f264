"""The messages to systemd, through a socket like its own."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.ui.window.watchdog import Watchdog
from tests.limits import PATIENCE_MS


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(str(tmp_path / "notify"))
        listener.setblocking(False)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        yield listener


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.resize(200, 100)
    window.show()
    yield window
    window.close()


@pytest.fixture
def other() -> Iterator[QQuickWindow]:
    """Its first frame comes later than one that was asked for before."""
    window = QQuickWindow()
    yield window
    window.close()


def heard(listener: socket.socket) -> list[str]:
    found = []
    while True:
        try:
            found.append(listener.recv(100).decode())
        except BlockingIOError:
            return found


def test_it_is_ready_and_gives_a_sign_of_life_only_after_a_frame(
    systemd: socket.socket, window: QQuickWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("WATCHDOG_USEC", "30000000")
    watchdog = Watchdog(window)
    assert heard(systemd) == ["READY=1"]
    assert watchdog._timer.interval() == 10_000
    with qtbot.waitSignal(window.frameSwapped, timeout=PATIENCE_MS):
        window.update()
    assert heard(systemd) == [], "a frame that the watchdog did not ask for is no answer"
    with qtbot.waitSignal(window.frameSwapped, timeout=PATIENCE_MS):
        watchdog._ask_for_frame()
    assert heard(systemd) == ["WATCHDOG=1"]
    watchdog.close()
    assert heard(systemd) == ["STOPPING=1"]


def test_a_window_that_paints_nothing_gives_no_sign_of_life(
    systemd: socket.socket,
    window: QQuickWindow,
    other: QQuickWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("WATCHDOG_USEC", "30000000")
    watchdog = Watchdog(window)
    window.hide()
    heard(systemd)
    watchdog._ask_for_frame()
    with qtbot.waitSignal(other.frameSwapped, timeout=PATIENCE_MS):
        other.show()
    assert heard(systemd) == []
    watchdog.close()


def test_without_systemd_it_is_silent(window: QQuickWindow, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    monkeypatch.delenv("WATCHDOG_USEC", raising=False)
    watchdog = Watchdog(window)
    assert not watchdog._timer.isActive()
    watchdog.close()


def test_a_listener_that_has_gone_does_no_harm(
    window: QQuickWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "gone"))
    Watchdog(window).close()
