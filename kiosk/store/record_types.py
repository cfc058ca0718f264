"""Values of the store's records, and the form that a record must have to be accepted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from kiosk.store.manifest import Version, is_id
from kiosk.system.trusted_time import ClockRecord

_MAX_GOOD = 5
BUILT_IN = ""
"""Used instead of a version's id for the built-in content."""


class Pointer(NamedTuple):
    """The record `current`."""

    shown: str = BUILT_IN
    """Id of the version that was last applied or rolled back to."""
    good: tuple[str, ...] = ()
    """Ids of versions that were shown properly, the last one first."""
    applied: Mapping[str, str] = {}
    """ISO day and time (UTC) when each version last became the shown one, by id."""

    def confirmed(self, version: str) -> Pointer:
        """Returns the pointer after a version was shown properly. If it is not known what was
        applied last, this version was."""
        good = (version, *(each for each in self.good if each != version))
        return self._replace(shown=self.shown or version, good=good[:_MAX_GOOD])

    def dated(self, version: Version) -> Version:
        """Adds the time at which a version was applied, which its manifest does not contain."""
        applied = self.applied.get(version.id, "")
        return version._replace(info=version.info._replace(applied=applied))

    def to_record(self) -> dict[str, Any]:
        return {"shown": self.shown, "good": self.good, "applied": dict(self.applied)}


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
    return Pointer(shown, tuple(ids), {str(key): str(day) for key, day in applied.items()})


def to_counts(value: Mapping[str, Any] | None) -> dict[str, int]:
    """Reads the unconfirmed starts by id of the version; none from a damaged record."""
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
