"""The signed facts about one release of a bundle.

    {"bundle": "warwickshire", "published": "2026-11-22T09:30:00+00:00", "release": 7}

All bundles of a repository and its host list share one sequence of numbers, so that the newer of
two states of a repository always has the higher number.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, NamedTuple

from kiosk.bundle.hosts import MAX_ENTRIES
from kiosk.signing.layout import MAX_RELEASE
from kiosk.validation.fields import PHONE


class SignedHosts(NamedTuple):
    """The hosts that codes may lead to, and the numbers that pages may say, as they were written;
    None: no numbers are signed, and any may be said."""

    hosts: frozenset[str]
    numbers: tuple[str, ...] | None = None
    removed: tuple[str, ...] = ()
    """Hosts and numbers that no file brings back; only the publisher reads them."""


class Release(NamedTuple):
    bundle: str
    number: int
    published: str
    """ISO day and time (UTC) of the signing."""

    @property
    def text(self) -> bytes:
        value = {"bundle": self.bundle, "published": self.published, "release": self.number}
        return (json.dumps(value, sort_keys=True) + "\n").encode("ascii")


def read_release(data: bytes) -> Release:
    """Reads a release.json. Raises ValueError for anything that `Release.text` does not write."""
    try:
        value: Any = json.loads(data)
    except RecursionError as error:
        raise ValueError("nested") from error
    if not isinstance(value, dict):
        raise ValueError("no release")
    bundle = value.get("bundle")
    if not isinstance(bundle, str):
        raise ValueError("no bundle")
    return Release(bundle, number_of(value), moment_of(value))


def number_of(custom: Any) -> int:
    """Reads the number in a release or beside a target. Raises ValueError."""
    number = custom.get("release") if isinstance(custom, dict) else None
    if type(number) is not int or not 0 <= number <= MAX_RELEASE:
        raise ValueError("no release number")
    return number


def numbers_of(custom: Any) -> tuple[str, ...] | None:
    """Reads the signed telephone numbers beside the list of hosts, as they were written; None if
    none were signed, as by an older program. Raises ValueError."""
    numbers = custom.get("numbers") if isinstance(custom, dict) else None
    if numbers is None:
        return None
    if not isinstance(numbers, list) or len(numbers) > MAX_ENTRIES:
        raise ValueError("no list of numbers")
    if not all(isinstance(one, str) and PHONE.form.fullmatch(one) for one in numbers):
        raise ValueError("no number")
    return tuple(numbers)


def removed_of(custom: Any) -> tuple[str, ...]:
    """Reads the hosts and numbers that were removed from the signed lists. Raises ValueError."""
    removed = custom.get("removed", []) if isinstance(custom, dict) else []
    if not isinstance(removed, list) or not all(isinstance(one, str) for one in removed):
        raise ValueError("no list of what was removed")
    return tuple(removed)


def moment_of(custom: Any) -> str:
    """Reads the ISO day and time (UTC) of the signing. Raises ValueError."""
    moment = custom.get("published") if isinstance(custom, dict) else None
    if not isinstance(moment, str):
        raise ValueError("no time")
    return to_iso(datetime.fromisoformat(moment))


def to_iso(moment: datetime) -> str:
    """Writes a moment as ISO day and time (UTC). Raises ValueError for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError("no zone")
    return moment.astimezone(UTC).isoformat(timespec="seconds")
