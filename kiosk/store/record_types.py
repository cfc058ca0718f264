"""Values of the store's records, and the form that a record must have to be accepted."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from kiosk import __version__
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
    """What was left for the version that is shown; None: staff have not gone back to it."""
    others: tuple[Left, ...] = ()
    """Those of other bundles, one for each: they outlast an apply of this one."""
    proven: Mapping[str, str] = {}
    """The version of the program under which each version was last confirmed, by id."""
    former: tuple[str, ...] = ()
    """Ids of versions of a publisher that this kiosk no longer trusts."""

    @property
    def lefts(self) -> tuple[Left, ...]:
        """All that is held back since staff left it, by bundle."""
        return (self.left, *self.others) if self.left else self.others

    def confirmed(self, version: str) -> Pointer:
        """Returns the pointer after a version was shown properly. If it is not known what was
        applied last, this version was."""
        if any(version == left.id for left in self.lefts):
            # It was still on the screen for a moment after staff had left it.
            return self
        good = (version, *(each for each in self.good if each != version))
        return self._replace(
            shown=self.shown or version,
            good=good[:_MAX_GOOD],
            proven={**self.proven, version: __version__},
        )

    def is_proven(self, version: str) -> bool:
        """Tells whether a version was confirmed once, with whatever program."""
        return version in self.proven or version in self.good

    def activated(
        self, version: Version, lefts: Sequence[Left], known: Collection[str], *, gone_back: bool
    ) -> Pointer:
        """Returns the pointer after a version was made the shown one. `lefts`: what is held back
        from then on, that of the shown version first if staff have `gone_back` to it. `known`: ids
        of all versions."""
        applied = {key: day for key, day in self.applied.items() if key in known}
        applied[version.id] = version.info.applied
        # A record of an earlier program says only which ones are good.
        proven = {key: "" for key in self.good} | dict(self.proven)
        leaving = {left.id for left in lefts}
        return Pointer(
            version.id,
            tuple(key for key in self.good if key not in leaving),
            applied,
            lefts[0] if gone_back else None,
            tuple(lefts[1:] if gone_back else lefts),
            {key: program for key, program in proven.items() if key in known},
            tuple(key for key in self.former if key in known and key != version.id),
        )

    def in_use(self, there: Sequence[str]) -> list[str]:
        """Returns the ids of `there`, those of all versions from the newest on, in another order:
        the shown one, the one that was left, the good ones, the others."""
        left = (self.left.id,) if self.left else ()
        others = (each.id for each in self.others)
        wanted = dict.fromkeys((self.shown, *left, *self.good, *others, *there))
        return [key for key in wanted if key in there]

    def dated(self, version: Version) -> Version:
        """Adds the time at which a version was applied, which its manifest does not contain."""
        applied = self.applied.get(version.id, "")
        return version._replace(info=version.info._replace(applied=applied))

    def to_record(self) -> dict[str, Any]:
        more: dict[str, Any] = {"left": self.left._asdict()} if self.left else {}
        if self.others:
            more["others"] = [each._asdict() for each in self.others]
        if self.proven:
            more["proven"] = dict(self.proven)
        if self.former:
            more["former"] = self.former
        return {"shown": self.shown, "good": self.good, "applied": dict(self.applied), **more}


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

    def forgiven(self, keys: Collection[str]) -> Tries:
        """Returns the tries where neither these versions nor the built-in content are at fault."""
        starts = {each: n for each, n in self.starts.items() if each and each not in keys}
        return Tries(starts, tuple(each for each in self.passed if each not in keys))

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
    days = {str(key): str(day) for key, day in applied.items()}
    others, proven = value.get("others"), value.get("proven")
    lefts = [_to_left(each) for each in others] if isinstance(others, list) else []
    programs = proven if isinstance(proven, dict) else {}
    return Pointer(
        shown,
        _to_ids(good),
        days,
        _to_left(value.get("left")),
        tuple(each for each in lefts if each),
        {str(key): str(program) for key, program in programs.items()},
        _to_ids(value.get("former")),
    )


def _to_ids(value: Any) -> tuple[str, ...]:
    listed = value if isinstance(value, list) else []
    return tuple(each for each in listed if isinstance(each, str) and is_id(each))


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
        _to_ids(passed),
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
