"""What the store's records say, and what a record must look like to be believed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from kiosk.store.manifest import Version, is_id
from kiosk.system.trusted_time import ClockRecord

_MAX_GOOD = 5
BUILT_IN = ""
"""Stands for the built-in content where the id of a version stands otherwise."""


class Pointer(NamedTuple):
    """The record `current`."""

    shown: str = BUILT_IN
    """Id of the version that was applied or rolled back to last."""
    good: tuple[str, ...] = ()
    """Ids of versions that were shown properly, the last one first."""
    applied: Mapping[str, str] = {}
    """When each version was pointed at last, by id: ISO day and time (UTC)."""

    def confirmed(self, version: str) -> Pointer:
        """A version was shown properly; if nobody knows what was applied last, it was this."""
        good = (version, *(each for each in self.good if each != version))
        return self._replace(shown=self.shown or version, good=good[:_MAX_GOOD])

    def dated(self, version: Version) -> Version:
        """With the time at which it was applied, which its manifest does not say."""
        applied = self.applied.get(version.id, "")
        return version._replace(info=version.info._replace(applied=applied))

    def to_record(self) -> dict[str, Any]:
        return {"shown": self.shown, "good": self.good, "applied": dict(self.applied)}


class Floor(NamedTuple):
    """No release below `release` is applied, nor another version with the same number than `id`."""

    release: int = 0
    id: str = ""


def to_pointer(value: Mapping[str, Any] | None) -> Pointer | None:
    if value is None:
        return None
    shown, good, applied = value.get("shown"), value.get("good"), value.get("applied")
    if not isinstance(shown, str) or not isinstance(good, list) or not isinstance(applied, dict):
        return None
    ids = [each for each in good if isinstance(each, str) and is_id(each)]
    return Pointer(shown, tuple(ids), {str(key): str(day) for key, day in applied.items()})


def to_counts(value: Mapping[str, Any] | None) -> dict[str, int]:
    """Starts that nobody confirmed, by id. A damaged record counts from nothing."""
    counts = {} if value is None else value.get("starts")
    if not isinstance(counts, dict):
        return {}
    return {key: number for key, number in counts.items() if isinstance(number, int) and number > 0}


def to_floor(value: Mapping[str, Any] | None) -> Floor | None:
    if value is None:
        return None
    release, version = value.get("release"), value.get("id")
    if not isinstance(release, int) or not isinstance(version, str):
        return None
    return Floor(release, version)


def from_seen(seen: ClockRecord) -> dict[str, Any]:
    leap = seen.jump.isoformat() if seen.jump else None
    return {"day": seen.day.isoformat(), "leap": leap}


def to_seen(value: Mapping[str, Any] | None) -> ClockRecord:
    if value is None:
        return ClockRecord()
    try:
        leap = value.get("leap")
        return ClockRecord(
            date.fromisoformat(value["day"]), date.fromisoformat(leap) if leap else None
        )
    except (ValueError, LookupError, TypeError):
        return ClockRecord()
