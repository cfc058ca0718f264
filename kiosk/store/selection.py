"""What a start shows: what was applied last, or the next best that is intact and comes up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from kiosk.store.errors import BusyError
from kiosk.store.manifest import DamagedError, Version
from kiosk.store.record_types import BUILT_IN, Pointer
from kiosk.store.records import Records
from kiosk.store.versions import Versions

TRIES = 3
"""Starts that may go unconfirmed before something else is shown."""

NEVER = "There is no record of what was applied last"
"""Nothing ever was, or its first apply was cut short."""


class Selection(NamedTuple):
    """What to show now."""

    version: Version | None
    """None: the built-in content."""
    reason: str
    """Why it is not what was applied last, or why that will not last; '' when all is well."""


def select(
    records: Records, versions: Versions, newest_first: Callable[[], list[str]]
) -> Selection:
    """See `Store.choose`. `newest_first`: ids of all versions, asked for when nothing else is left.

    A try is counted before anything is read, and taken back if what is found is damaged.
    """
    pointer = records.pointer()
    why = _why_not_known(records, pointer)
    pointer = pointer or Pointer()
    if why == NEVER and not newest_first():
        return Selection(None, "")
    counts = records.counts()
    if counts.get(BUILT_IN, 0) >= TRIES:
        counts = {}
    version, unsaved = None, False
    for key in _queue(pointer, newest_first):
        if key and counts.get(key, 0) >= TRIES:
            why = why or f"What was applied last did not come up in {TRIES} starts"
            continue
        unsaved = not _count(records, counts, key)
        if key == BUILT_IN:
            break
        try:
            version = pointer.dated(versions.verify(key))
            break
        except DamagedError as error:
            why = why or f"What was applied last is damaged ({error})"
    shown = "another version" if version else "the content that came with the program"
    if version and version.id == pointer.shown:
        shown = "what its copy names"
    sentences = [f"{why}; {shown} is shown."] if why else []
    if unsaved:
        sentences.append("The kiosk cannot write its state, so what is changed now does not last.")
    return Selection(version, " ".join(sentences))


def _why_not_known(records: Records, pointer: Pointer | None) -> str:
    damaged = "The record of what was applied last is damaged"
    if pointer is not None and pointer.shown:
        return damaged if records.pointer_is_damaged() else ""
    return damaged if records.has_pointer() else NEVER


def _queue(pointer: Pointer, newest_first: Callable[[], list[str]]) -> Iterator[str]:
    asked = set()
    for key in (pointer.shown, *pointer.good):
        if key and key not in asked:
            asked.add(key)
            yield key
    yield from (key for key in newest_first() if key not in asked)
    yield BUILT_IN


def _count(records: Records, counts: Mapping[str, int], key: str) -> bool:
    """Whether a try of `key` could be written down."""
    try:
        with records.writing():
            records.set_counts({**counts, key: counts.get(key, 0) + 1})
    except (OSError, BusyError):
        return False
    return True
