"""A USB stick, and what each way to find sticks offers: udisks2, or what is mounted already."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

Opened = Callable[[Path | None, str], None]
"""Called once: the folder of the stick, or None and a sentence that says why not."""

POLL_MS = 1500
"""Between two looks while somebody waits for a stick to appear."""


class Stick(NamedTuple):
    id: str
    name: str
    size: int
    """Bytes."""


class Sticks(Protocol):
    """One stick is open at a time, for reading unless `writing`."""

    @property
    def changed(self) -> SignalInstance: ...

    def found(self) -> tuple[Stick, ...]: ...

    def watch(self, on: bool) -> None:
        """While it is on, `changed` tells when a stick comes or goes."""

    def open(self, stick: str, *, writing: bool, opened: Opened) -> None:
        """`stick` is the id of one that was found."""

    def release(self) -> None:
        """What was mounted for us is unmounted; the stick may be pulled out."""


class UsbStickList(QObject):
    """What was found, and the word when that changes: a part of all `Sticks`."""

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
