"""Whether a verified release may be applied, and which of its files this kiosk has already."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.signing.apply.results import ApplyRefusedError, Outcome
from kiosk.store import Store, Version, manifest
from kiosk.system.trusted_time import Trusted

if TYPE_CHECKING:
    from kiosk.signing.apply.tuf_client import VerifiedRelease

FURTHEST = timedelta(days=5 * 365)
"""The most by which the signing date of a release may be after today. That date is trusted when the
clock shows 1970; without a limit a stolen key could make every later signature expire at once."""
EARLY = timedelta(days=2)
"""The same limit when the clock is right: a publishing computer with a wrong clock must not make
everything that is signed later look expired."""


def known_moment(clock: datetime, day: date) -> datetime:
    """Returns the moment (UTC) by which signatures expire: the clock's, or a later known day."""
    clock = clock.astimezone(UTC)
    return clock if day <= clock.date() else datetime.combine(day, time(), UTC)


def is_new_enough(store: Store, release: VerifiedRelease) -> None:
    """Refuses a release below the one that was applied, and another content with its number, even
    if the metadata allows it. Raises ApplyRefusedError."""
    floor = store.floor
    if release.newest < floor.release:
        raise ApplyRefusedError(
            Outcome.OLDER,
            f"Its newest release is {release.newest}; this kiosk already had release "
            f"{floor.release}.",
            "Copy the newest state of the published folder onto the stick; a publisher who started "
            f"over publishes with --release {floor.release + 1}.",
        )
    if release.newest == floor.release:
        same = [each for each in store.versions() if each.id == floor.id]
        if same and same[0].info.bundle == release.bundle and not has_content_of(same[0], release):
            raise ApplyRefusedError(
                Outcome.OLDER,
                f"It differs from the release {release.number} that this kiosk already had.",
                "Ask the publisher to publish it again, under a new number.",
            )


def is_signed_in_time(release: VerifiedRelease, now: datetime, trusted: Trusted) -> None:
    """Refuses a release that is dated in the future. Raises ApplyRefusedError."""
    latest = now + (EARLY if trusted.plausible else FURTHEST)
    if datetime.fromisoformat(release.published) > latest:
        raise ApplyRefusedError(
            Outcome.NOT_YET,
            f"It is dated {release.published[:10]}, which is in the future.",
            "If this kiosk's clock is right, correct the clock of the publishing computer and "
            "publish again.",
        )


def has_content_of(version: Version, release: VerifiedRelease) -> bool:
    """Tells whether the manifest of a version lists exactly these files, apart from prepared ones.

    `is_intact` checks the files themselves.
    """
    # Loads python-tuf, which takes 0.4 s.
    from kiosk.signing.apply.target_names import sum_of

    try:
        listed = manifest.read(version.folder)
    except manifest.DamagedError:
        return False
    wanted = {name: (sum_of(target), target.length) for name, target in release.files.items()}
    return version.info.release == release.number and listed.unprepared == wanted


def files_by_hash(version: Version | None) -> dict[str, Path]:
    """Returns the files of a version by the SHA-256 in its manifest."""
    if version is None:
        return {}
    try:
        listed = manifest.read(version.folder)
    except manifest.DamagedError:
        return {}
    return {about[0]: version.folder / name for name, about in listed.sums.items()}


def is_intact(version: Version) -> bool:
    """Tells whether each byte of a version is what its manifest says."""
    try:
        manifest.verify(version.folder)
    except manifest.DamagedError:
        return False
    return True
