"""Finds and mounts sticks through udisks2 over D-Bus: read-only unless asked to write.

Only simple values are requested (names, strings, numbers), one property at a time: PySide cannot
read nested maps from D-Bus without warnings. The devices are the child nodes that `Introspect`
returns as XML; mount points are read from the kernel.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtDBus import (
    QDBus,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

from kiosk.ui.adapters.usb.stick import POLL_MS, Opened, Stick, UsbStickList

log = logging.getLogger("kiosk")

SERVICE = "org.freedesktop.UDisks2"
_BLOCKS = "/org/freedesktop/UDisks2/block_devices"
_BLOCK = f"{SERVICE}.Block"
_DRIVE = f"{SERVICE}.Drive"
_FILESYSTEM = f"{SERVICE}.Filesystem"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
_OCTAL = re.compile(r"\\([0-7]{3})")
"""The kernel's spelling of spaces in the names of folders."""
_NODE = re.compile(r'<node name="([A-Za-z0-9_]+)"')
_BUS = "org.freedesktop.DBus"
_SOON_MS = 1000
_PATIENCE_MS = 20_000
_SAFE = "nosuid,nodev,noexec"

Answer = Callable[[Any, str], None]
"""Called with the first value of a reply and "", or with None and the error message."""


def is_there(bus: QDBusConnection) -> bool:
    """Returns whether udisks2 is running or can be started through D-Bus."""
    for names in ("ListNames", "ListActivatableNames"):
        message = QDBusMessage.createMethodCall(_BUS, "/", _BUS, names)
        found = bus.call(message, QDBus.CallMode.Block, _SOON_MS).arguments()
        if found and SERVICE in found[0]:
            return True
    return False


class UdisksSticks(UsbStickList):
    def __init__(
        self,
        bus: QDBusConnection,
        parent: QObject | None = None,
        mounts: Path = Path("/proc/self/mounts"),
    ) -> None:
        super().__init__(parent)
        self._bus = bus
        self._mounts = mounts
        self._waiting: set[QDBusPendingCallWatcher] = set()
        self._known: dict[str, Stick | None] = {}
        self._devices: dict[str, str] = {}
        self._there: tuple[str, ...] = ()
        self._mounted = ""
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)

    def watch(self, on: bool) -> None:
        if on:
            # A new stick may get the device name of one that was removed.
            self._known.clear()
            self._poll()
            self._timer.start()
        else:
            self._timer.stop()

    def open(self, stick: str, *, writing: bool, opened: Opened) -> None:
        mount = self._mount_of(stick)
        if mount is not None:
            folder, writable = mount
            if not writing or writable:
                opened(folder, "")
                return
            # It is mounted read-only: mount it again, for writing.
            self._unmount(stick, lambda *_: self._mount(stick, True, opened))
            return
        self._mount(stick, writing, opened)

    def release(self) -> None:
        stick, self._mounted = self._mounted, ""
        if stick:
            self._unmount(stick, lambda *_: None)

    def _unmount(self, stick: str, then: Answer) -> None:
        self._call(stick, _FILESYSTEM, "Unmount", ({},), then)

    def _mount(self, stick: str, writing: bool, opened: Opened) -> None:
        options = {
            "options": f"{'rw' if writing else 'ro'},{_SAFE}",
            "auth.no_user_interaction": True,
        }

        def answered(folder: Any, fault: str) -> None:
            if not fault:
                self._mounted = stick
                opened(Path(str(folder)), "")
                return
            log.info("The stick %s was not mounted: %s", stick, fault)
            if writing:
                opened(None, "This kiosk may not write to sticks. IT can allow it: see docs/it.md.")
            else:
                opened(None, "The stick cannot be read. Try again, or take another one.")

        self._call(stick, _FILESYSTEM, "Mount", (options,), answered)

    # -- what is there ----------------------------------------------------------------------

    def _poll(self) -> None:
        self._call(_BLOCKS, _INTROSPECTABLE, "Introspect", (), self._list)

    def _list(self, xml: Any, fault: str) -> None:
        # Sorted by name: udisks2 lists the nodes in the order of a hash table.
        nodes = tuple(f"{_BLOCKS}/{name}" for name in sorted(_NODE.findall(str(xml or ""))))
        self._there = nodes
        for path in [path for path in self._known if path not in nodes]:
            del self._known[path]
        for path in nodes:
            if path not in self._known:
                self._known[path] = None
                _DeviceQuery(self, path).ask()
        self._show()

    def learned(self, path: str, stick: Stick | None, device: str) -> None:
        """Receives the result of a query. `stick` None: no stick, such as the machine's disk."""
        if path in self._known:
            self._known[path] = stick
            self._devices[path] = device
            self._show()

    def _show(self) -> None:
        self._set_found(tuple(found for path in self._there if (found := self._known.get(path))))

    def _mount_of(self, stick: str) -> tuple[Path, bool] | None:
        """Returns the mount point and whether it is writable; None if the stick is not mounted."""
        device = self._devices.get(stick, "")
        for row in os.fsdecode(self._mounts.read_bytes()).splitlines():
            parts = row.split(" ")
            if parts[0] == device:
                folder = _OCTAL.sub(lambda found: chr(int(found[1], 8)), parts[1])
                return Path(folder), "rw" in parts[3].split(",")
        return None

    # -- D-Bus ------------------------------------------------------------------------------

    def get(self, path: str, interface: str, name: str, answer: Answer) -> None:
        self._call(path, _PROPERTIES, "Get", (interface, name), answer)

    def _call(
        self, path: str, interface: str, method: str, arguments: tuple[Any, ...], answer: Answer
    ) -> None:
        message = QDBusMessage.createMethodCall(SERVICE, path, interface, method)
        message.setArguments(list(arguments))
        # A child of this object: replies are ignored after the console has closed.
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(message, _PATIENCE_MS), self)
        self._waiting.add(watcher)

        def finished(*_: object) -> None:
            self._waiting.discard(watcher)
            watcher.deleteLater()
            reply = watcher.reply()
            if reply.type() == QDBusMessage.MessageType.ErrorMessage:
                answer(None, reply.errorMessage() or reply.errorName())
                return
            values = reply.arguments()
            answer(_plain(values[0]) if values else None, "")

        watcher.finished.connect(finished)


class _DeviceQuery:
    """Queries one block device, property by property, and reports whether it is a stick."""

    def __init__(self, sticks: UdisksSticks, path: str) -> None:
        self._sticks = sticks
        self._path = path
        self._found: dict[str, Any] = {}
        self._steps: list[tuple[str, str, Callable[[Any], bool]]] = [
            (_BLOCK, "IdUsage", lambda value: value == "filesystem"),
            (_BLOCK, "HintIgnore", lambda value: not value),
            (_BLOCK, "Device", lambda value: bool(value)),
            (_BLOCK, "Size", lambda value: bool(value)),
            (_BLOCK, "IdLabel", lambda value: True),
            (_BLOCK, "Drive", lambda value: value not in ("", "/")),
            (_DRIVE, "ConnectionBus", lambda value: value in ("usb", "sdio")),
            (_DRIVE, "Vendor", lambda value: True),
            (_DRIVE, "Model", lambda value: True),
        ]

    def ask(self) -> None:
        if not self._steps:
            self._end()
            return
        interface, name, fits = self._steps.pop(0)
        path = str(self._found["Drive"]) if interface == _DRIVE else self._path

        def answered(value: Any, fault: str) -> None:
            if fault or not fits(value):
                self._sticks.learned(self._path, None, "")
                return
            self._found[name] = value
            self.ask()

        self._sticks.get(path, interface, name, answered)

    def _end(self) -> None:
        found = self._found
        maker = " ".join(str(found[key]) for key in ("Vendor", "Model") if found[key])
        label = str(found["IdLabel"]) or maker or "Stick without a name"
        stick = Stick(self._path, label, int(found["Size"]))
        self._sticks.learned(self._path, stick, str(found["Device"]))


def _plain(value: Any) -> Any:
    if isinstance(value, QDBusVariant):
        return _plain(value.variant())
    if isinstance(value, QDBusObjectPath):
        return value.path()
    if isinstance(value, QByteArray):
        return bytes(value.data()).rstrip(b"\0").decode("utf-8", "replace")
    return value
