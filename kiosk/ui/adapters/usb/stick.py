"""A USB stick, and the protocol of the classes that find sticks: `udisks.py`,
`mounted_volumes.py`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

Opened = Callable[[Path | None, str], None]
"""Called once with the folder of the stick and "", or with None and the reason as a sentence."""

POLL_MS = 1500
"""Interval between two looks for sticks while staff wait for one to appear."""


class Stick(NamedTuple):
    id: str
    name: str
    size: int
    """Bytes."""


class Sticks(Protocol):
    """Finds and opens sticks. One stick is open at a time, for reading unless `writing`."""

    @property
    def changed(self) -> SignalInstance: ...

    def found(self) -> tuple[Stick, ...]: ...

    def watch(self, on: bool) -> None:
        """Turns the search on or off; `changed` is emitted when a stick appears or is removed."""

    def open(self, stick: str, *, writing: bool, opened: Opened) -> None:
        """Opens the stick with this id and calls `opened`."""

    def release(self) -> None:
        """Unmounts the open stick if it was mounted for us, so that it may be pulled out."""


class UsbStickList(QObject):
    """The list of sticks found and its `changed` signal: base of all `Sticks`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Stick, ...] = ()

    def found(self) -> tuple[Stick, ...]:
        return self._found

    def _set_found(self, found: tuple[Stick, ...]) -> None:
        if found != self._found:
            self._found = found
            self.changed.emit()
