"""`kiosk status`: the applied content, its publisher, its age, and when signatures expire."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from kiosk.bundle.reviews import SOON_DAYS
from kiosk.phrases import counted
from kiosk.signing.apply import last_result, trust
from kiosk.signing.apply.results import ApplyRefusedError
from kiosk.signing.fingerprint import fingerprint_words_of, publisher_of, read_root
from kiosk.store import Store, Version
from kiosk.system.trusted_time import day_of

_NOTHING = "Nothing has been applied: the content that came with the program is shown."


def status(root: Path, clock: datetime | None = None) -> dict[str, Any]:
    """Returns the status as JSON values. `root`: <state>/store, which need not exist; nothing in it
    is changed."""
    store = Store(root)
    day = (clock or datetime.now(UTC)).astimezone().date()
    trusted = store.time(day)
    current, previous = store.current(), store.previous()
    expires = _expiry(root)
    found: dict[str, Any] = {
        "current": _version(current, trusted.day),
        "previous": _version(previous, trusted.day),
        "record_damaged": store.record_is_damaged(),
        "floor": store.floor.release,
        "expires": expires,
        "days_left": (date.fromisoformat(expires) - trusted.day).days if expires else None,
        "today": trusted.day.isoformat(),
        "clock_plausible": trusted.plausible,
        "trusted": None,
        "last": last_result.read(root),
    }
    with suppress(ApplyRefusedError):
        known = read_root(trust.trusted_root(root))
        found["trusted"] = {"publisher": publisher_of(known), "words": fingerprint_words_of(known)}
    return found


def as_text(found: dict[str, Any]) -> str:
    """Returns the result of `status` as lines of text."""
    lines = []
    if (current := found["current"]) is None:
        lines.append(_NOTHING)
    else:
        lines += [
            f"Content:    {current['bundle']}, release {current['release']}",
            f"Publisher:  {current['publisher'] or 'unknown'}",
            f"Published:  {current['published'][:10] or 'unknown'}{_age(current['age_days'])}",
            f"Applied:    {current['applied'][:10] or 'unknown'}",
        ]
    if found["record_damaged"]:
        lines.append(
            "Record:     damaged; using its backup, which may be older. The next start repairs it"
        )
    if previous := found["previous"]:
        lines.append(f"Before:     release {previous['release']}: `kiosk rollback` shows it again")
    if known := found["trusted"]:
        lines.append(f"Trusted:    {known['publisher'] or 'no name'} ({known['words']})")
    else:
        lines.append("Trusted:    no publisher yet: `kiosk trust` adds one")
    if found["expires"]:
        lines.append(f"Signatures: until {found['expires']}{_warning(found['days_left'])}")
    if not found["clock_plausible"]:
        lines.append(f"Clock:      wrong; today is taken to be {found['today']}")
    if ended := found["last"]:
        lines.append(f"Last apply: {ended.get('when', '')[:16]}  {ended.get('says', '')}")
    return "\n".join(lines)


def _age(days: int | None) -> str:
    if days is None:
        return ""
    return f" ({counted(days, ('day', 'days'))} ago)"


def _warning(left: int) -> str:
    if left < 0:
        return ", EXPIRED: no older content can be applied; ask the publisher to publish again"
    return f", {left} days left: ask the publisher to publish again" if left < SOON_DAYS else ""


def _version(version: Version | None, today: date) -> dict[str, Any] | None:
    if version is None:
        return None
    published = day_of(version.info.published)
    age = max(0, (today - published).days) if published else None
    return {"id": version.id, **version.info._asdict(), "age_days": age}


def _expiry(root: Path) -> str:
    """Returns the first day on which verified metadata expires; '' if there is none."""
    days = []
    for data in trust.seen_before(root).values():
        with suppress(ValueError, LookupError, TypeError, RecursionError):
            if day := day_of(json.loads(data)["signed"]["expires"]):
                days.append(day.isoformat())
    return min(days, default="")
