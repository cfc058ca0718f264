"""Releases that are sound and yet not taken: staff have gone back from them, or they did not start.

The publisher does not know that. A kiosk that applied such a release again in the next night
would undo what staff have done at its screen, or end three more times.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.store import Store

if TYPE_CHECKING:
    from kiosk.signing.apply.tuf_client import VerifiedRelease


def held_back(store: Store, release: VerifiedRelease) -> tuple[str, str]:
    """Returns why a release is not taken, and how it is taken all the same; '' twice if it may be
    taken."""
    held = store.held_of(release.bundle)
    if held is None or release.number > held.release:
        return "", ""
    says = f"Release {release.number} is not taken. {held.says}"
    if held != store.held():
        again = f"`kiosk apply --again --bundle {held.bundle}`"
        return says, f"To take it all the same, use {again}."
    return (
        says,
        f"To take it all the same, choose “Take release {held.release} again” at the screen, or "
        "use `kiosk apply --again`.",
    )
