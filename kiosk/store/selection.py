"""Selects the version that a start shows: the one applied last, or the next best intact one."""

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
"""Nothing was ever applied, or the first apply was interrupted."""


class Selection(NamedTuple):
    """The version to show now."""

    version: Version | None
    """None: the built-in content."""
    reason: str
    """Why it is not the version applied last, or why this will not last; '' if all is well."""


def select(
    records: Records, versions: Versions, newest_first: Callable[[], list[str]]
) -> Selection:
    """Does what `Store.select` says. `newest_first` returns the ids of all versions; it is called
    when nothing else is left.

    A try is counted before anything is read, and taken back if the version is damaged.
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
            why = why or f"The content applied last failed to start {TRIES} times"
            continue
        unsaved = not _count(records, counts, key)
        if key == BUILT_IN:
            break
        try:
            version = pointer.dated(versions.verify(key))
            break
        except DamagedError as error:
            why = why or f"The content applied last is damaged ({error})"
    shown = "another version" if version else "the content that came with the program"
    if version and version.id == pointer.shown:
        shown = "the version in its backup"
    sentences = [f"{why}; showing {shown}."] if why else []
    if unsaved:
        sentences.append("The kiosk cannot save its state; changes made now are lost at a restart.")
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
    """Counts a try of `key`; False if it could not be written."""
    try:
        with records.writing():
            records.set_counts({**counts, key: counts.get(key, 0) + 1})
    except (OSError, BusyError):
        return False
    return True
