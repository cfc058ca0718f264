"""Writes the records that make a version the shown one, in an order that survives any power cut."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kiosk.store.manifest import Version
from kiosk.store.record_types import Left, Pointer, Tries
from kiosk.store.records import Records


def point_at(
    records: Records,
    version: Version,
    lefts: Sequence[Left],
    known: Collection[str],
    *,
    gone_back: bool,
    stays_passed_over: bool,
) -> None:
    """Makes `version` the shown one. Call it inside `records.writing()`. Raises OSError.

    `lefts`, `known`, `gone_back`: as in `Pointer.activated`. `stays_passed_over`: it has the files
    of content that was passed over, and is passed over like that.
    """
    tries = records.tries()
    if stays_passed_over:
        tries = tries._replace(passed=tuple(dict.fromkeys((*tries.passed, version.id))))
    else:
        tries = tries.without(version.id)
    records.set_tries(tries)
    pointer = records.pointer() or Pointer()
    records.set_pointer(pointer.activated(version, lefts, known, gone_back=gone_back))
    # Only now do the others get new tries. After a power cut before this they have none, and what
    # is on the screen then stays there.
    if not stays_passed_over:
        records.set_tries(Tries())
