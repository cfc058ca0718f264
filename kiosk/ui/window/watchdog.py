"""Tells systemd that the kiosk is up and that it still paints (sd_notify(3)).

READY is sent after the first painted page, and each WATCHDOG after a frame that was really swapped,
from the thread that paints: systemd restarts a program that hangs or a screen that is frozen.
"""

from __future__ import annotations

import os
import socket
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow


class Watchdog(QObject):
    """Notifies systemd. Make it after the first frame, where systemd listens (NOTIFY_SOCKET)."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window
        self._waiting = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._ask_for_frame)
        window.frameSwapped.connect(self._on_frame)
        _notify_systemd("READY=1")
        microseconds = os.environ.get("WATCHDOG_USEC", "")
        if microseconds.isdecimal():
            # Three times within the limit: one late frame is no reason for a restart.
            self._timer.start(max(1, int(microseconds) // 3000))

    def close(self) -> None:
        self._timer.stop()
        self._window.frameSwapped.disconnect(self._on_frame)
        _notify_systemd("STOPPING=1")

    def _ask_for_frame(self) -> None:
        self._waiting = True
        self._window.update()

    def _on_frame(self) -> None:
        if self._waiting:
            self._waiting = False
            _notify_systemd("WATCHDOG=1")


def _notify_systemd(message: str) -> None:
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address or not hasattr(socket, "AF_UNIX"):
        return
    if address.startswith("@"):
        address = f"\0{address[1:]}"
    # A socket that systemd no longer reads is ignored: systemd notices the silence by itself.
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.sendto(message.encode(), address)
