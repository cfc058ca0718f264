"""Content that is kept off the screen: left by going back, or passed over after three starts."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from kiosk import phrases
from kiosk.store.manifest import Version, VersionInfo
from kiosk.store.record_types import Left

TRIES = 3
"""Starts that may go unconfirmed before something else is shown."""

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


def gone_back(left: Left, shown: VersionInfo | None) -> Held:
    """Returns what is held back since staff went back to `shown`."""
    day = phrases.day(date.fromisoformat(left.on))
    says = f"Gone back to {called(shown)} on {day}. {_end(left.release)}"
    return Held(GONE_BACK, left.id, left.bundle, left.release, left.on, says)


def passed_over(failed: Version, shown: VersionInfo | None) -> Held:
    """Returns what is held back since `failed` had no tries left and `shown` is shown instead."""
    info = failed.info
    says = f"{_sentence(info, shown)} {_end(info.release)}"
    return Held(PASSED_OVER, failed.id, info.bundle, info.release, "", says)


def both(left: Left, failed: Version, shown: VersionInfo | None) -> Held:
    """Returns what is held back where the release that staff went back to was passed over too."""
    end = _end(left.release)
    back = gone_back(left, failed.info)
    says = f"{back.says.removesuffix(end)}{_sentence(failed.info, shown)} {end}"
    return back._replace(says=says)


def _sentence(failed: VersionInfo, shown: VersionInfo | None) -> str:
    name = called(failed)
    return (
        f"{name[0].upper()}{name[1:]} failed to start {TRIES} times and was passed over; "
        f"{called(shown)} is on the screen."
    )


def _end(release: int) -> str:
    if release:
        return f"Release {release + 1}, or staff, ends this."
    return "A change in the folder ends this."
