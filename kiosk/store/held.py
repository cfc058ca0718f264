"""Content that is kept off the screen: left by going back, or passed over after some starts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from kiosk import __version__, phrases
from kiosk.store.manifest import Version, VersionInfo
from kiosk.store.record_types import Left, Pointer

TRIES = 3
"""Starts in a row that may go unconfirmed before something else is shown."""
TRIES_PROVEN = 10
"""The same for a version that was confirmed once, but not with this version of the program."""
TRIES_PROVEN_HERE = 100
"""The same for a version that was confirmed with this very program: power cuts, a lost monitor or a
killed process end more starts than it does. At one second each the service needs minutes."""

GONE_BACK, PASSED_OVER = "gone_back", "passed_over"
BUILT_IN_CONTENT = "the content that came with the program"


class Held(NamedTuple):
    """A version that no start, no watcher and no fetch shows again by itself. The fields are keys
    of `kiosk status --json`."""

    reason: str
    """GONE_BACK or PASSED_OVER."""
    id: str
    bundle: str
    release: int
    """0 for unsigned content."""
    on: str
    """ISO day on which staff went back; '' if it was passed over."""
    says: str
    """What is on the screen instead, why, and what ends it."""
    former: bool = False
    """Its publisher is no longer trusted here: it cannot be taken again."""


class Failed(NamedTuple):
    """A version that was passed over, after so many starts."""

    info: VersionInfo
    starts: int


def tries_of(key: str, pointer: Pointer) -> int:
    """Returns how many starts of a version in a row may go unconfirmed."""
    if not pointer.is_proven(key):
        return TRIES
    return TRIES_PROVEN_HERE if pointer.proven.get(key) == __version__ else TRIES_PROVEN


def called(info: VersionInfo | None) -> str:
    """Names a version in a sentence: 'release 4'; unsigned content by the local time at which it
    was copied. None: the built-in content."""
    if info is None:
        return BUILT_IN_CONTENT
    if info.release:
        return f"release {info.release}"
    try:
        copied = datetime.fromisoformat(info.applied).astimezone()
    except ValueError:
        return "an older copy of the folder"
    return f"the copy of {phrases.day(copied.date())}, {copied:%H:%M}"


def gone_back(
    left: Left, shown: VersionInfo | None, there: Sequence[Version], *, former: bool = False
) -> Held:
    """Returns what is held back since staff went back to `shown`. `there`: all versions."""
    says = f"Gone back to {called(shown)} on {_day(left)}. {_end_of(left, former, there)}"
    return Held(GONE_BACK, left.id, left.bundle, left.release, left.on, says, former)


def left_earlier(left: Left, there: Sequence[Version], *, former: bool = False) -> Held:
    """Returns what is held back of a bundle that is not on the screen."""
    says = (
        f"Release {left.release} of '{left.bundle}' was left on {_day(left)}. "
        f"{_end_of(left, former, there)}"
    )
    return Held(GONE_BACK, left.id, left.bundle, left.release, left.on, says, former)


def passed_over(
    version: Version, failed: Sequence[Failed], shown: VersionInfo | None, *, former: bool = False
) -> Held:
    """Returns what is held back since `version`, the first of `failed`, had no tries left and
    `shown` is shown instead."""
    info = version.info
    says = f"{passed(failed)}; {called(shown)} is on the screen. {_end(info.release, former)}"
    return Held(PASSED_OVER, version.id, info.bundle, info.release, "", says, former)


def both(
    left: Left,
    failed: Sequence[Failed],
    shown: VersionInfo | None,
    there: Sequence[Version],
    *,
    former: bool = False,
) -> Held:
    """Returns what is held back where the release that staff went back to was passed over too."""
    back = gone_back(left, failed[0].info, there, former=former)
    end = _end_of(left, former, there)
    says = f"{back.says.removesuffix(end)}{passed(failed)}; {called(shown)} is on the screen. {end}"
    return back._replace(says=says)


def passed(failed: Sequence[Failed], *, inside: bool = False) -> str:
    """Says which versions were passed over, without the end of the sentence. `inside`: and without
    its beginning."""
    names = [called(each.info) for each in failed]
    if len(failed) > 1:
        names = [f"{name} ({each.starts} times)" for name, each in zip(names, failed, strict=True)]
    every = phrases.joined(names)
    every = every if inside else every[0].upper() + every[1:]
    if len(failed) > 1:
        return f"{every} failed to start and were passed over"
    return f"{every} failed to start {failed[0].starts} times and was passed over"


def _day(left: Left) -> str:
    return phrases.day(date.fromisoformat(left.on))


def _end_of(left: Left, former: bool, there: Sequence[Version]) -> str:
    """Names the next release, unless that number is of another bundle: a publisher counts the
    releases of all bundles together."""
    following = (each.info for each in there if each.info.release == left.release + 1)
    if left.release and any(each.bundle != left.bundle for each in following):
        return f"A newer release of this bundle{'' if former else ', or staff,'} ends this."
    return _end(left.release, former)


def _end(release: int, former: bool) -> str:
    if release:
        return f"Release {release + 1}{'' if former else ', or staff,'} ends this."
    return "A change in the folder ends this."
