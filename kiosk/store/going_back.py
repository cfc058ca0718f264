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
    on the screen, without the one on it now, the one that was left and those passed over."""
    left_out = {*tries.passed, *([on_screen.id] if on_screen else [])}
    left_out |= {pointer.left.id} if pointer.left else set()
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


def left_by(pointer: Pointer, leaving: Version | None, floor: int, to: Version, on: str) -> Left:
    """Returns the record of going back to `to` on the ISO day `on`. Who goes back a second time
    has left the same release. `floor`: the highest release that was ever applied."""
    if pointer.left is not None:
        return pointer.left._replace(on=on)
    if leaving is None:
        return Left(pointer.shown, to.info.bundle, floor, on)
    return Left(leaving.id, leaving.info.bundle, leaving.info.release, on)


def _order(version: Version) -> tuple[str, int]:
    return version.info.applied, version.info.release
