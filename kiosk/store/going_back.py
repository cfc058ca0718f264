"""Going back to a release that was on the screen before, and taking the one that was left again."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.store.manifest import DamagedError, Version
from kiosk.store.record_types import Left, Pointer, Tries
from kiosk.store.versions import Versions


def choices(
    versions: Versions, pointer: Pointer, tries: Tries, on_screen: Version | None
) -> list[Version]:
    """Returns the versions that staff may go back to, the one applied last first: those that were
    on the screen, without the one on it now, those that were left or passed over, and those of a
    publisher that is no longer trusted."""
    left_out = {*tries.passed, *([on_screen.id] if on_screen else [])}
    left_out |= {left.id for left in pointer.lefts} | set(pointer.former)
    found = []
    for key in pointer.good:
        if key not in left_out:
            try:
                found.append(pointer.dated(versions.read(key)))
            except DamagedError:
                continue
    return sorted(found, key=_order, reverse=True)


def before(found: Sequence[Version], on_screen: Version | None) -> Version | None:
    """Returns the last of these choices that was applied before the version on the screen: going
    back twice leads further back, never forward again."""
    if on_screen is None:
        return next(iter(found), None)
    return next((each for each in found if _order(each) < _order(on_screen)), None)


def lefts_after(
    pointer: Pointer, leaving: Left, to: Version, there: Sequence[Version]
) -> tuple[Left, ...]:
    """Returns what is held back after going back to `to`, that of its bundle first.

    `leaving`: what is left now. Who goes back a second time has left the same release. `there`: all
    versions, the newest first: if `to` is of another bundle, its newest release that was ever shown
    is left too, or the next fetch would take it.
    """
    lefts = {left.bundle: left for left in (leaving, *pointer.lefts)}
    bundle, release = to.info.bundle, to.info.release
    newer = (each for each in there if each.info.applied and each.info.bundle == bundle)
    newest = next(newer, None)
    if bundle not in lefts and newest and newest.info.release > release:
        lefts[bundle] = Left(newest.id, bundle, newest.info.release, leaving.on)
    first = lefts.pop(bundle, None) or lefts.pop(leaving.bundle)
    return first._replace(on=leaving.on), *lefts.values()


def _order(version: Version) -> tuple[str, int]:
    return version.info.applied, version.info.release
