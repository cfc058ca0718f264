"""The versions of content that were applied to this kiosk, and which one it shows.

store = Store(state / "store")
with store.stage() as folder:         # an apply
    ...                               # copy, verify, prepare, draw once
    version = store.add(folder, facts)
    store.point_at(version, floor=release)
choice = store.choose()               # a start
store.confirm(choice.version)         # its first page was on the screen
"""

from __future__ import annotations

from kiosk.store.errors import (
    BusyError,
    DiskFullError,
    NothingEarlierError,
    StoreError,
    store_errors,
)
from kiosk.store.manifest import Version, VersionInfo
from kiosk.store.record_types import Floor
from kiosk.store.selection import Selection
from kiosk.store.store import Store

__all__ = [
    "BusyError",
    "DiskFullError",
    "Floor",
    "NothingEarlierError",
    "Selection",
    "Store",
    "StoreError",
    "Version",
    "VersionInfo",
    "store_errors",
]
