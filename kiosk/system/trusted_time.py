"""Today's date on a kiosk whose clock may be wrong.

    known = store.known_days()
    trusted = judge(date.today(), published=known.published, seen=known.seen)
    trusted.day            # for what expires: never earlier than what is known to be past
    trusted.plausible      # for what is due for review: False means "date unknown"
    store.remember(trusted.seen)

A clock without a battery starts in 1970: every signature would be valid for ever. If the day of a
clock that was set to 2045 were remembered, every stick would be expired for ever. So the remembered
day ("last seen") moves by 400 days at most at once, not twice for the same wrong day, and not again
for a clock that jumps from one wrong year to the next.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

BUILT = date(2026, 11, 22)
"""The program did not exist before this day."""

FURTHEST = timedelta(days=400)
"""The most that "last seen" moves at once: more than a year in a cupboard."""

_RUNNING_ON = timedelta(days=180)
"""A clock that is this much later than at the last jump has jumped again: it did not run on."""

_ZONES = timedelta(days=1)
"""The clock says the local day, signatures the day in UTC."""


class ClockRecord(NamedTuple):
    """The days that a kiosk remembers from one start to the next."""

    day: date = BUILT
    """The latest day that was believed."""
    jump: date | None = None
    """The day on the clock when `day` last moved by 400 days at once."""


class KnownDays(NamedTuple):
    """Days that a kiosk knows without its clock."""

    published: date | None = None
    """The day of the newest signed release; None if there is none."""
    seen: ClockRecord = ClockRecord()


class Trusted(NamedTuple):
    day: date
    """The latest of: the clock, the build, the newest signed release, the day last seen."""
    plausible: bool
    """True if the clock is not before the other days, and not more than 400 days after them."""
    seen: ClockRecord
    """The record to remember; the same object as before if no day moved."""


def judge(
    clock: date, *, published: date | None = None, seen: ClockRecord | None = None
) -> Trusted:
    """Compares the day on the clock with the days that are known.

    `published`: day of the newest signed release. `seen`: what was remembered.
    """
    seen = seen or ClockRecord()
    known = max(BUILT, published or BUILT, seen.day)
    plausible = known - _ZONES <= clock <= known + FURTHEST
    return Trusted(max(clock, known), plausible, _remembered(clock, known, seen))


def _remembered(clock: date, known: date, seen: ClockRecord) -> ClockRecord:
    furthest = known + FURTHEST
    jumps = seen.jump is None or seen.jump < clock <= seen.jump + _RUNNING_ON
    if clock > furthest and jumps:
        return ClockRecord(furthest, clock)
    day = known if clock > furthest else max(clock, known)
    return seen if day == seen.day else seen._replace(day=day)


def day_of(moment: str) -> date | None:
    """Returns the day of an ISO day, or of an ISO day and time; None for anything else."""
    try:
        return date.fromisoformat(moment[:10])
    except ValueError:
        return None
