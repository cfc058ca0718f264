"""Chooses how this system finds its USB sticks."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

from kiosk.ui.adapters.usb.stick import Sticks


def system_sticks(parent: QObject) -> Sticks:
    """Returns the sticks of udisks2 if the system has it, otherwise those mounted already."""
    if sys.platform == "linux":
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            pass
        else:
            from kiosk.ui.adapters.usb.udisks import UdisksSticks, is_there

            bus = QDBusConnection.systemBus()
            if bus.isConnected() and is_there(bus):
                return UdisksSticks(bus, parent)
    from kiosk.ui.adapters.usb.mounted_volumes import VolumeSticks

    return VolumeSticks(parent)
