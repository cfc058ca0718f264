"""Selects the version that a start shows: the one applied last, or the next best intact one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple

from kiosk.store import held
from kiosk.store.errors import BusyError
from kiosk.store.held import TRIES, Failed, Held
from kiosk.store.manifest import DamagedError, Version
from kiosk.store.record_types import BUILT_IN, Pointer, Tries
from kiosk.store.records import Records
from kiosk.store.versions import Versions

NEVER = "There is no record of what was applied last"
"""Nothing was ever applied, or the first apply was interrupted."""


class Selection(NamedTuple):
    """The version to show now."""

    version: Version | None
    """None: the built-in content."""
    reason: str
    """Why it is not the version applied last, or why this will not last; '' if all is well."""
    held: Held | None = None
    """What is kept off the screen. `reason` says it only where something was passed over."""


def select(
    records: Records, versions: Versions, newest_first: Callable[[], list[str]]
) -> Selection:
    """Does what `Store.select` says. `newest_first` returns the ids of all versions; it is called
    when nothing else is left.

    A try is counted before anything is read, and taken back if the version is damaged.
    """
    tries = records.tries()
    pointer = records.pointer() or Pointer()
    if tries.starts.get(BUILT_IN, 0) >= TRIES:
        proven = [key for key in (*tries.starts, *tries.passed) if pointer.is_proven(key)]
        tries = tries.forgiven(proven)
    failed = (
        key for key, starts in tries.starts.items() if key and starts >= held.tries_of(key, pointer)
    )
    tries = tries._replace(passed=tuple(dict.fromkeys((*tries.passed, *failed))))
    unsaved = False

    def count_and_verify(key: str) -> Version | None:
        nonlocal unsaved
        unsaved = not _save(records, tries.counted(key))
        return versions.verify(key) if key else None

    found = _first(records, versions, newest_first, tries, count_and_verify)
    if not unsaved:
        return found
    says = "The kiosk cannot save its state; changes made now are lost at a restart."
    return found._replace(reason=f"{found.reason} {says}".strip())


def look(
    records: Records,
    versions: Versions,
    newest_first: Callable[[], list[str]],
    read: Callable[[str], Version],
) -> Selection:
    """Returns what is on the screen, by the records; counts and changes nothing. `read`: the way in
    which a version is looked at, `Versions.read` or `Versions.verify`."""
    tries = records.tries()
    return _first(records, versions, newest_first, tries, lambda key: read(key) if key else None)


def _first(
    records: Records,
    versions: Versions,
    newest_first: Callable[[], list[str]],
    tries: Tries,
    read: Callable[[str], Version | None],
) -> Selection:
    pointer = records.pointer()
    why = _why_not_known(records, pointer)
    pointer = pointer or Pointer()
    if why == NEVER and not newest_first():
        return Selection(None, "")
    version, first = None, None
    failed: list[Failed] = []
    for key in _queue(pointer, newest_first):
        try:
            if key in tries.passed:
                left_out = pointer.dated(versions.read(key))
                failed.append(Failed(left_out.info, tries.starts.get(key, TRIES)))
                first = first or (None if why else left_out)
                continue
            version = read(key)
            version = version and pointer.dated(version)
            break
        except DamagedError as error:
            if first is None:
                why = why or f"The content applied last is damaged ({error})"
    kept_off = _held(versions, pointer, first, failed, version)
    if first and kept_off:
        return Selection(version, kept_off.says, kept_off)
    shown = held.called(version.info if version else None)
    if version and version.id == pointer.shown:
        shown = "the version in its backup"
    if why and failed:
        why = f"{why}; {held.passed(failed, inside=True)}"
    return Selection(version, f"{why}; showing {shown}." if why else "", kept_off)


def _held(
    versions: Versions,
    pointer: Pointer,
    first: Version | None,
    failed: Sequence[Failed],
    shown: Version | None,
) -> Held | None:
    """Returns what is kept off the screen. `first`: the version that was to be shown and was passed
    over, the first of `failed`; None if it was not."""
    info = shown.info if shown else None
    if pointer.left is None:
        if first is None:
            return None
        return held.passed_over(first, failed, info, former=first.id in pointer.former)
    former = pointer.left.id in pointer.former
    there = versions.all()
    if first:
        return held.both(pointer.left, failed, info, there, former=former)
    with suppress(DamagedError):
        info = versions.read(pointer.shown).info
    return held.gone_back(pointer.left, info, there, former=former)


def _why_not_known(records: Records, pointer: Pointer | None) -> str:
    damaged = "The record of what was applied last is damaged"
    if pointer is not None and pointer.shown:
        return damaged if records.pointer_is_damaged() else ""
    return damaged if records.has_pointer() else NEVER


def _queue(pointer: Pointer, newest_first: Callable[[], list[str]]) -> Iterator[str]:
    asked = {left.id for left in pointer.lefts}
    for key in (pointer.shown, *pointer.good):
        if key and key not in asked:
            asked.add(key)
            yield key
    yield from (key for key in newest_first() if key not in asked)
    yield BUILT_IN


def _save(records: Records, tries: Tries) -> bool:
    """Writes the tries; False if they could not be written."""
    try:
        with records.writing():
            records.set_tries(tries)
    except (OSError, BusyError):
        return False
    return True
