"""Values of the store's records, and the form that a record must have to be accepted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from kiosk.store.manifest import Version, is_id
from kiosk.system.trusted_time import ClockRecord

_MAX_GOOD = 5
BUILT_IN = ""
"""Used instead of a version's id for the built-in content."""


class Left(NamedTuple):
    """The release that was left by going back. It is not shown again by itself, nor is a release
    of its bundle with its number or a lower one applied."""

    id: str
    bundle: str
    release: int
    on: str
    """ISO day on which staff went back."""


class Pointer(NamedTuple):
    """The record `current`."""

    shown: str = BUILT_IN
    """Id of the version that was last applied or rolled back to."""
    good: tuple[str, ...] = ()
    """Ids of versions that were shown properly, the last one first."""
    applied: Mapping[str, str] = {}
    """ISO day and time (UTC) when each version was last applied, by id."""
    left: Left | None = None
    """None: staff have not gone back since the last apply."""

    def confirmed(self, version: str) -> Pointer:
        """Returns the pointer after a version was shown properly. If it is not known what was
        applied last, this version was."""
        if self.left is not None and version == self.left.id:
            # It was still on the screen for a moment after staff had left it.
            return self
        good = (version, *(each for each in self.good if each != version))
        return self._replace(shown=self.shown or version, good=good[:_MAX_GOOD])

    def in_use(self, there: Sequence[str]) -> list[str]:
        """Returns the ids of `there`, those of all versions from the newest on, in another order:
        the shown one, the one that was left, the good ones, the others."""
        left = (self.left.id,) if self.left else ()
        wanted = dict.fromkeys((self.shown, *left, *self.good, *there))
        return [key for key in wanted if key in there]

    def dated(self, version: Version) -> Version:
        """Adds the time at which a version was applied, which its manifest does not contain."""
        applied = self.applied.get(version.id, "")
        return version._replace(info=version.info._replace(applied=applied))

    def to_record(self) -> dict[str, Any]:
        left = {"left": self.left._asdict()} if self.left else {}
        return {"shown": self.shown, "good": self.good, "applied": dict(self.applied), **left}


class Tries(NamedTuple):
    """The record `tries`."""

    starts: Mapping[str, int] = {}
    """Unconfirmed starts, by id of the version."""
    passed: tuple[str, ...] = ()
    """Ids of versions that had no tries left when a start looked for one to show: no start and no
    watcher shows them until something else is applied."""

    def counted(self, key: str) -> Tries:
        """Returns the tries after one more start of a version."""
        return self._replace(starts={**self.starts, key: self.starts.get(key, 0) + 1})

    def without(self, key: str) -> Tries:
        """Returns the tries after a version was confirmed, or was applied."""
        starts = {each: number for each, number in self.starts.items() if each != key}
        return Tries(starts, tuple(each for each in self.passed if each != key))

    def to_record(self) -> dict[str, Any]:
        passed = {"passed": self.passed} if self.passed else {}
        return {"starts": dict(self.starts), **passed}


class Floor(NamedTuple):
    """The lowest release that may be applied; with this number only the version `id`."""

    release: int = 0
    id: str = ""


def to_pointer(value: Mapping[str, Any] | None) -> Pointer | None:
    if value is None:
        return None
    shown, good, applied = value.get("shown"), value.get("good"), value.get("applied")
    if not isinstance(shown, str) or not isinstance(good, list) or not isinstance(applied, dict):
        return None
    ids = [each for each in good if isinstance(each, str) and is_id(each)]
    days = {str(key): str(day) for key, day in applied.items()}
    return Pointer(shown, tuple(ids), days, _to_left(value.get("left")))


def _to_left(value: Any) -> Left | None:
    try:
        left = Left(value["id"], value["bundle"], value["release"], value["on"])
        date.fromisoformat(left.on)
    except (TypeError, ValueError, LookupError):
        return None
    kinds = [type(each) for each in left]
    return left if kinds == [str, str, int, str] else None


def to_tries(value: Mapping[str, Any] | None) -> Tries:
    """Reads the tries; none from a damaged record."""
    starts = {} if value is None else value.get("starts")
    passed = [] if value is None else value.get("passed", [])
    if not isinstance(starts, dict) or not isinstance(passed, list):
        return Tries()
    return Tries(
        {key: number for key, number in starts.items() if isinstance(number, int) and number > 0},
        tuple(each for each in passed if isinstance(each, str) and is_id(each)),
    )


def to_floor(value: Mapping[str, Any] | None) -> Floor | None:
    if value is None:
        return None
    release, version = value.get("release"), value.get("id")
    if not isinstance(release, int) or not isinstance(version, str):
        return None
    return Floor(release, version)


def from_seen(seen: ClockRecord) -> dict[str, Any]:
    jump = seen.jump.isoformat() if seen.jump else None
    return {"day": seen.day.isoformat(), "leap": jump}


def to_seen(value: Mapping[str, Any] | None) -> ClockRecord:
    if value is None:
        return ClockRecord()
    try:
        jump = value.get("leap")
        return ClockRecord(
            date.fromisoformat(value["day"]), date.fromisoformat(jump) if jump else None
        )
    except (ValueError, LookupError, TypeError):
        return ClockRecord()
