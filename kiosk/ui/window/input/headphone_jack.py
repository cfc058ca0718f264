"""The headphone jack on Linux, which reports it as a switch of an input device.

The kiosk's user needs to read /dev/input (group "input"). The layout of the events is the kernel's
own (linux/input.h), and has not changed since 1999.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier

_EVENT = struct.Struct("@llHHi")  # struct input_event: time, type, code, value
_EV_SW = 0x05
_SW_HEADPHONE_INSERT = 0x02
_EVIOCGSW = 0x8008451B  # EVIOCGSW(8): the state of all switches


def jacks(devices: Path = Path("/sys/class/input")) -> list[Path]:
    """Returns the input devices that report whether headphones are plugged in."""
    found = []
    for device in sorted(devices.glob("event*")):
        try:
            bitmap = (device / "device/capabilities/sw").read_text("ascii").split()
            bits = int(bitmap[-1], 16)
        except (OSError, ValueError, IndexError):
            continue
        if bits & 1 << _SW_HEADPHONE_INSERT:
            found.append(Path("/dev/input") / device.name)
    return found


class HeadphoneJack(QObject):
    """Calls `on_change` with True when headphones are plugged in, and False when they are pulled
    out; once at first, too, where the machine says which it is. Devices that cannot be opened are
    ignored."""

    def __init__(
        self, devices: list[Path], on_change: Callable[[bool], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._on_change = on_change
        for device in devices:
            try:
                opened = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
            except OSError:
                continue
            self._tell(opened)
            notifier = QSocketNotifier(opened, QSocketNotifier.Type.Read, self)
            notifier.activated.connect(partial(self._read, opened, notifier))
            self.destroyed.connect(lambda _=None, opened=opened: os.close(opened))

    def _tell(self, opened: int) -> None:
        """Reports whether headphones are plugged in now."""
        if sys.platform == "win32":
            return
        import fcntl

        state = bytearray(8)
        try:
            fcntl.ioctl(opened, _EVIOCGSW, state)
        except OSError:
            return
        self._on_change(bool(state[0] & 1 << _SW_HEADPHONE_INSERT))

    def _read(self, opened: int, notifier: QSocketNotifier, *_: object) -> None:
        try:
            data = os.read(opened, _EVENT.size * 64)
        except OSError:
            data = b""
        if not data:
            notifier.setEnabled(False)  # the device has gone
            return
        whole = len(data) - len(data) % _EVENT.size
        for _, _, kind, code, value in _EVENT.iter_unpack(data[:whole]):
            if kind == _EV_SW and code == _SW_HEADPHONE_INSERT:
                self._on_change(bool(value))
