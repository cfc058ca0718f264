"""Finds sticks that the system itself mounts: Windows always, Linux with an automounter."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QStorageInfo, QTimer

from kiosk.ui.adapters.usb.stick import POLL_MS, Opened, Stick, UsbStickList

_MOUNT_FOLDERS = ("/media/", "/run/media/", "/mnt/")
"""Folders in which systems mount sticks; everything else belongs to the machine."""
_DRIVE_REMOVABLE = 2  # GetDriveTypeW


class Volume(NamedTuple):
    root: str
    name: str
    size: int


class VolumeSticks(UsbStickList):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)

    def watch(self, on: bool) -> None:
        if on:
            self._poll()
            self._timer.start()
        else:
            self._timer.stop()

    def open(self, stick: str, *, writing: bool, opened: Opened) -> None:
        if not Path(stick).is_dir():
            opened(None, "The stick has gone. Put it in again.")
        else:
            opened(Path(stick), "")

    def release(self) -> None:
        """Does nothing: the system unmounts what it mounted."""

    def _poll(self) -> None:
        self._set_found(tuple(Stick(each.root, each.name, each.size) for each in _volumes()))


def _volumes() -> Iterable[Volume]:
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if volume.isValid() and volume.isReady() and is_removable(root):
            yield Volume(root, volume.displayName() or root, volume.bytesTotal())


def is_removable(root: str) -> bool:
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOVABLE)
    return root.startswith(_MOUNT_FOLDERS)
