"""Which day it is, on a kiosk whose clock nobody looks after.

    known = store.known_days()
    trusted = judge(date.today(), published=known.published, seen=known.seen)
    trusted.day            # for what expires: never earlier than what is known to be past
    trusted.plausible      # for what is due for review: False says "date unknown"
    store.remember(trusted.seen)

A clock that has lost its battery stands in 1970: every signature would be valid for ever. One that
was set to 2045 would leave every stick expired for ever if its day were remembered. So the day that
is remembered ("last seen") moves 400 days at most at once, and not twice for the same wrong day.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

BUILT = date(2026, 11, 22)
"""The program did not exist before this day."""

FURTHEST = timedelta(days=400)
"""The most that "last seen" moves at once: more than a year in a cupboard."""

_ZONES = timedelta(days=1)
"""The clock says the local day, signatures the day in UTC."""


class ClockRecord(NamedTuple):
    """What a kiosk remembers of the time between two starts."""

    day: date = BUILT
    """The latest day that was believed."""
    jump: date | None = None
    """The day on the clock when `day` last moved by 400 days at once."""


class KnownDays(NamedTuple):
    """What a kiosk knows of the time without its clock."""

    published: date | None = None
    """Day of the newest signed release; None if there is none."""
    seen: ClockRecord = ClockRecord()


class Trusted(NamedTuple):
    day: date
    """The latest of the clock, the build, the newest signed release and what was last seen."""
    plausible: bool
    """Whether the clock fits the rest: not before it, and not more than 400 days after it."""
    seen: ClockRecord
    """What to remember; the same object as before when nothing moved."""


def judge(
    clock: date, *, published: date | None = None, seen: ClockRecord | None = None
) -> Trusted:
    """`clock`: its day. `published`: of the newest signed release. `seen`: what was remembered."""
    seen = seen or ClockRecord()
    known = max(BUILT, published or BUILT, seen.day)
    plausible = known - _ZONES <= clock <= known + FURTHEST
    return Trusted(max(clock, known), plausible, _remembered(clock, known, seen))


def _remembered(clock: date, known: date, seen: ClockRecord) -> ClockRecord:
    furthest = known + FURTHEST
    if clock > furthest and (seen.jump is None or clock > seen.jump):
        return ClockRecord(furthest, clock)
    day = known if clock > furthest else max(clock, known)
    return seen if day == seen.day else seen._replace(day=day)


def day_of(moment: str) -> date | None:
    """The day of an ISO day or day and time; None for anything else."""
    try:
        return date.fromisoformat(moment[:10])
    except ValueError:
        return None
