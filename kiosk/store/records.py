"""The store's records: reads one, or reads and writes one in one step between processes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.store import disk_reserve, record_file
from kiosk.store.errors import disk_is_full
from kiosk.store.lock import locked
from kiosk.store.record_types import (
    Floor,
    Pointer,
    Tries,
    from_seen,
    to_floor,
    to_pointer,
    to_seen,
    to_tries,
)
from kiosk.system.trusted_time import ClockRecord

_PATIENCE = 2.0
"""Seconds to wait for another process that is writing a record, which takes milliseconds."""


class Records:
    """Reading never raises. Writing raises OSError, or BusyError if another process hangs."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._pointer = root / "current"
        self._tries = root / "tries"
        self._floor = root / "floor"
        self._clock = root / "clock"

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Keeps other processes from writing a record meanwhile. Cannot be nested."""
        with locked(self._root / "records.lock", _PATIENCE):
            yield

    def pointer(self) -> Pointer | None:
        return to_pointer(record_file.read(self._pointer))

    def has_pointer(self) -> bool:
        """Tells whether there is a pointer at all, intact or not."""
        return record_file.exists(self._pointer)

    def pointer_is_damaged(self) -> bool:
        return record_file.is_damaged(self._pointer)

    def set_pointer(self, pointer: Pointer) -> None:
        self._write(self._pointer, pointer.to_record())

    def tries(self) -> Tries:
        return to_tries(record_file.read(self._tries))

    def set_tries(self, tries: Tries) -> None:
        """Writes the tries, unless the same are recorded already."""
        if tries != self.tries():
            self._write(self._tries, tries.to_record())

    def floor(self) -> tuple[Floor, bool]:
        """Reads the floor; the second value is False if it may be an older one, or none."""
        value, sure = record_file.read_with_origin(self._floor)
        floor = to_floor(value)
        return (Floor(), False) if floor is None else (floor, sure)

    def set_floor(self, floor: Floor) -> None:
        self._write(self._floor, floor._asdict())

    def seen(self) -> ClockRecord:
        return to_seen(record_file.read(self._clock))

    def set_seen(self, seen: ClockRecord) -> None:
        self._write(self._clock, from_seen(seen))

    def _write(self, path: Path, value: Mapping[str, Any]) -> None:
        try:
            record_file.write(path, value)
        except OSError as error:
            if not disk_is_full(error) or not disk_reserve.release(self._root):
                raise
            record_file.write(path, value)
