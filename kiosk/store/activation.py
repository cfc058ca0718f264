"""Writes the records that make a version the shown one, in an order that survives any power cut."""

from __future__ import annotations

from collections.abc import Collection

from kiosk.store.manifest import Version
from kiosk.store.record_types import Left, Pointer, Tries
from kiosk.store.records import Records


def point_at(
    records: Records,
    version: Version,
    left: Left | None,
    known: Collection[str],
    *,
    stays_passed_over: bool,
) -> None:
    """Makes `version` the shown one. Call it inside `records.writing()`. Raises OSError.

    `left`: the release that staff left for it. `known`: ids of all versions. `stays_passed_over`:
    it has the files of content that was passed over, and is passed over like that.
    """
    tries = records.tries()
    if stays_passed_over:
        tries = tries._replace(passed=tuple(dict.fromkeys((*tries.passed, version.id))))
    else:
        tries = tries.without(version.id)
    records.set_tries(tries)
    pointer = records.pointer() or Pointer()
    applied = {key: day for key, day in pointer.applied.items() if key in known}
    applied[version.id] = version.info.applied
    good = tuple(key for key in pointer.good if left is None or key != left.id)
    records.set_pointer(Pointer(version.id, good, applied, left))
    # Only now do the others get new tries. After a power cut before this they have none, and what
    # is on the screen then stays there.
    if not stays_passed_over:
        records.set_tries(Tries())
