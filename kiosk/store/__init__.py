"""The versions of content that were applied to this kiosk, and which one it shows.

store = Store(state / "store")
with store.stage() as folder:         # an apply
    ...                               # copy, verify, prepare, draw once
    version = store.add(folder, info)
    store.activate(version, floor=release)
selection = store.select()            # a start
store.confirm(selection.version)      # it has been on the screen for ten seconds
"""

from __future__ import annotations

from kiosk.store.errors import (
    BusyError,
    DiskFullError,
    FormerPublisherError,
    NothingEarlierError,
    NothingHeldError,
    StoreError,
    store_errors,
)
from kiosk.store.held import BUILT_IN_CONTENT, GONE_BACK, PASSED_OVER, Held, called
from kiosk.store.manifest import Version, VersionInfo
from kiosk.store.record_types import Floor
from kiosk.store.selection import Selection
from kiosk.store.store import Store

__all__ = [
    "BUILT_IN_CONTENT",
    "GONE_BACK",
    "PASSED_OVER",
    "BusyError",
    "DiskFullError",
    "Floor",
    "FormerPublisherError",
    "Held",
    "NothingEarlierError",
    "NothingHeldError",
    "Selection",
    "Store",
    "StoreError",
    "Version",
    "VersionInfo",
    "called",
    "store_errors",
]
